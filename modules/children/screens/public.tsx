export { PegPicture } from './peg-picture.tsx'
