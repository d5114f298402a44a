import { defineModule } from '#kernel/module/module.ts'
import { Dependant } from './entities/dependant.ts'

export const care = defineModule({
  id: 'care',
  dependsOn: ['people'],
  entities: [Dependant],
  migrations: new URL('./migrations/', import.meta.url),
})
