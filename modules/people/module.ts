import { defineModule } from '#kernel/module/module.ts'
import { Customer } from './entities/customer.ts'

export const people = defineModule({
  id: 'people',
  dependsOn: [],
  entities: [Customer],
  migrations: new URL('./migrations/', import.meta.url),
})
