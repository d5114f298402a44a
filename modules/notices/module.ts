import { defineModule } from '#kernel/module/module.ts'
import { timeOfDay } from '#kernel/schema/fields.ts'
import { readAll, readNotice, unreadNotice } from './commands/read.ts'
import { sendNotice } from './commands/send.ts'
import { setPreference } from './commands/set-preference.ts'
import { Delivery } from './entities/delivery.ts'
import { CaughtMail } from './entities/mail.ts'
import { Notice } from './entities/notice.ts'
import { Preference } from './entities/preference.ts'
import { noticeCreated, noticeRead } from './events.ts'
import { deliver } from './jobs/deliver.ts'
import { myNotices } from './queries/mine.ts'
import { myPreferences } from './queries/preferences.ts'
import { presetQuietFrom, presetQuietUntil } from './steps/quiet-hours.ts'

export const notices = defineModule({
  id: 'notices',
  dependsOn: ['people'],
  entities: [Notice, Delivery, Preference, CaughtMail],
  commands: [sendNotice, readNotice, unreadNotice, readAll, setPreference],
  queries: [myNotices, myPreferences],
  events: [noticeCreated, noticeRead],
  jobs: [deliver],
  permissions: { [Notice.access.read]: 'See at once when they are told something' },
  settings: {
    noticeQuietFrom: timeOfDay({ label: 'No mail from' }).default(presetQuietFrom),
    noticeQuietUntil: timeOfDay({ label: 'No mail until' }).default(presetQuietUntil),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
