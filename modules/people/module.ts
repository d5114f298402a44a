import { defineModule } from '#kernel/module/module.ts'
import { Customer } from './entities/customer.ts'
import { CustomerAccess } from './entities/customer-access.ts'

export const people = defineModule({
  id: 'people',
  dependsOn: [],
  entities: [Customer, CustomerAccess],
  migrations: new URL('./migrations/', import.meta.url),
})
