export { Customer } from './entities/customer.ts'
export { CustomerAccess } from './entities/customer-access.ts'
export { ownCustomers, requireOwnCustomer } from './own-customer.ts'
