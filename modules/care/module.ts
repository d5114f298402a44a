import { defineModule } from '#kernel/module/module.ts'
import { acknowledgeAlert } from './commands/acknowledge-alert.ts'
import { countersign } from './commands/countersign.ts'
import { recordCare } from './commands/record-care.ts'
import { recordRound } from './commands/record-round.ts'
import { sendReportCard } from './commands/send-report-card.ts'
import { takeBack } from './commands/take-back.ts'
import { writeReportCard } from './commands/write-report-card.ts'
import { Alert } from './entities/alert.ts'
import { Dependant } from './entities/dependant.ts'
import { Entry } from './entities/entry.ts'
import { HealthRequirement } from './entities/health-requirement.ts'
import { Plan } from './entities/plan.ts'
import { ReportCard } from './entities/report-card.ts'
import * as events from './events.ts'
import { tellOfExpiry } from './jobs/tell-of-expiry.ts'
import { settings } from './settings.ts'

export const care = defineModule({
  id: 'care',
  dependsOn: ['people', 'notices', 'files'],
  entities: [Dependant, HealthRequirement, Plan, Entry, Alert, ReportCard],
  commands: [
    recordCare,
    recordRound,
    countersign,
    takeBack,
    acknowledgeAlert,
    writeReportCard,
    sendReportCard,
  ],
  events: Object.values(events),
  permissions: { 'care.health.override': 'take guests whose health records are not in order, saying why' },
  jobs: [tellOfExpiry],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
