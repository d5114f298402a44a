export { Customer } from './entities/customer.ts'
