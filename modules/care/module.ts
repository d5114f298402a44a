import { defineModule } from '#kernel/module/module.ts'
import { acknowledgeAlert } from './commands/acknowledge-alert.ts'
import { countersign } from './commands/countersign.ts'
import { recordCare } from './commands/record-care.ts'
import { recordRound } from './commands/record-round.ts'
import { sendReportCard, sendReportCards } from './commands/send-report-card.ts'
import { setCardPhotos } from './commands/set-card-photos.ts'
import { takeBack } from './commands/take-back.ts'
import { viewReportCard } from './commands/view-report-card.ts'
import { writeReportCard } from './commands/write-report-card.ts'
import { writeReportCards } from './commands/write-report-cards.ts'
import { Alert } from './entities/alert.ts'
import { CardTemplate } from './entities/card-template.ts'
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
  entities: [Dependant, HealthRequirement, Plan, Entry, Alert, ReportCard, CardTemplate],
  commands: [
    recordCare,
    recordRound,
    countersign,
    takeBack,
    acknowledgeAlert,
    writeReportCard,
    writeReportCards,
    setCardPhotos,
    sendReportCard,
    sendReportCards,
    viewReportCard,
  ],
  events: Object.values(events),
  permissions: { 'care.health.override': 'take guests whose health records are not in order, saying why' },
  jobs: [tellOfExpiry],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
