import { defineModule } from '#kernel/module/module.ts'
import { beginPlan } from './commands/begin-plan.ts'
import { billOnePeriod, billWeek } from './commands/bill-week.ts'
import { chargeLatePickup } from './commands/charge-late-pickup.ts'
import { chargeOverdue } from './commands/charge-overdue.ts'
import { runBilling } from './commands/run-billing.ts'
import { sendAgreement } from './commands/send-agreement.ts'
import { signAgreement } from './commands/sign-agreement.ts'
import { Agreement } from './entities/agreement.ts'
import { Plan } from './entities/plan.ts'
import { PlanTemplate } from './entities/plan-template.ts'
import { agreementSent, agreementSigned } from './events.ts'
import { chargeCollection, whenReleased } from './jobs/late-pickups.ts'
import { whenCharged } from './listeners/tell-late.ts'
import { agreementView } from './queries/agreement-view.ts'
import { ownAgreements } from './queries/own-agreements.ts'
import { ownLines } from './queries/own-lines.ts'
import { settings } from './settings.ts'

export const tuition = defineModule({
  id: 'tuition',
  dependsOn: ['documents', 'people', 'business', 'billing', 'children', 'presence', 'notices'],
  entities: [Plan, PlanTemplate, Agreement],
  commands: [
    beginPlan,
    sendAgreement,
    signAgreement,
    billWeek,
    billOnePeriod,
    runBilling,
    chargeLatePickup,
    chargeOverdue,
  ],
  queries: [ownLines, ownAgreements, agreementView],
  events: [agreementSent, agreementSigned],
  jobs: [chargeCollection],
  listeners: [whenReleased, whenCharged],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
