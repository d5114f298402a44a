import { defineModule } from '#kernel/module/module.ts'
import { PriceRule } from './entities/price-rule.ts'

export const catalogue = defineModule({
  id: 'catalogue',
  dependsOn: ['places'],
  entities: [PriceRule],
  migrations: new URL('./migrations/', import.meta.url),
})
