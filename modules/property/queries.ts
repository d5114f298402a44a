import { occupants } from './queries/occupants.ts'

export const queries = [occupants]
