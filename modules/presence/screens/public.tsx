export { type Face, type Roster, rosterQuery } from './room/data.ts'
export { type AreaCard, wallQuery } from './wall/data.ts'
