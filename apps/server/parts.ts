export { compose } from './compose.ts'
export { demoAccounts, demoVisits, fillDemo } from './demo.ts'
export { prepareDatabase } from './prepare.ts'
