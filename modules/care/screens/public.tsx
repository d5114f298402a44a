export { earlyMinutes } from '../rules.ts'
