export { useAcceptedMethods } from './pay/use-accepted-methods.ts'
