import { defineModule } from '#kernel/module/module.ts'
import { billOnePeriod, billWeek } from './commands/bill-week.ts'
import { chargeLatePickup } from './commands/charge-late-pickup.ts'
import { chargeOverdue } from './commands/charge-overdue.ts'
import { runBilling } from './commands/run-billing.ts'
import { Plan } from './entities/plan.ts'
import { chargeCollection, whenReleased } from './jobs/late-pickups.ts'
import { whenCharged } from './listeners/tell-late.ts'
import { ownLines } from './queries/own-lines.ts'
import { settings } from './settings.ts'

export const tuition = defineModule({
  id: 'tuition',
  dependsOn: ['people', 'billing', 'children', 'presence', 'notices'],
  entities: [Plan],
  commands: [billWeek, billOnePeriod, runBilling, chargeLatePickup, chargeOverdue],
  queries: [ownLines],
  jobs: [chargeCollection],
  listeners: [whenReleased, whenCharged],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
