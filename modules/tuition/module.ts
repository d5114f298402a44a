import { defineModule } from '#kernel/module/module.ts'
import { billWeek } from './commands/bill-week.ts'
import { chargeLatePickup } from './commands/charge-late-pickup.ts'
import { Plan } from './entities/plan.ts'
import { settings } from './settings.ts'

export const tuition = defineModule({
  id: 'tuition',
  dependsOn: ['people', 'billing', 'children', 'presence'],
  entities: [Plan],
  commands: [billWeek, chargeLatePickup],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
