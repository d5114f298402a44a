export { accountsOf } from './accounts/accounts.ts'
export { makeOperator, type Operator, operators, unmakeOperator } from './accounts/operators.ts'
export { type DemoAccount, type DemoVisit, showDemo } from './sessions/demo.ts'
