export { type OpeningTimes, Times } from './times.tsx'
