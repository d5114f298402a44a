import { defineModule } from '#kernel/module/module.ts'
import { identify } from './commands/identify.ts'
import { issuePin } from './commands/issue-pin.ts'
import { scan } from './commands/scan.ts'
import { takeVisit } from './commands/take-visit.ts'
import { Pin } from './entities/pin.ts'
import { book } from './queries/book.ts'
import { rotatingCode } from './queries/rotating-code.ts'
import { scanned } from './queries/scanned.ts'
import { settings } from './settings.ts'

export const kiosk = defineModule({
  id: 'kiosk',
  dependsOn: ['people', 'documents', 'notices', 'care', 'children', 'presence'],
  entities: [Pin],
  commands: [issuePin, identify, takeVisit, scan],
  queries: [book, rotatingCode, scanned],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
