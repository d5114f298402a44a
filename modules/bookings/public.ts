export { Stay } from './entities/stay.ts'
export * from './events.ts'
export { type StayStatus, stayStatuses } from './rules.ts'
