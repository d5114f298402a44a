export { compose } from './compose.ts'
export { demoAccounts, fillDemo } from './demo.ts'
export { prepareDatabase } from './prepare.ts'
