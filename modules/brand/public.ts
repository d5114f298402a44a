export { type Branded, logoPicture } from './logo.ts'
