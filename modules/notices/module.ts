import { defineModule } from '#kernel/module/module.ts'
import { integer, timeOfDay } from '#kernel/schema/fields.ts'
import { addDevice, removeDevice } from './commands/devices.ts'
import { previewWording } from './commands/preview-wording.ts'
import { readAll, readNotice, unreadNotice } from './commands/read.ts'
import { reportOutcome } from './commands/report-outcome.ts'
import { resendDelivery } from './commands/resend.ts'
import { sendNotice } from './commands/send.ts'
import { setPreference } from './commands/set-preference.ts'
import { setReach } from './commands/set-reach.ts'
import { liftSuppression, suppressAddress } from './commands/suppressions.ts'
import { undoWording, writeWording } from './commands/wordings.ts'
import { Delivery } from './entities/delivery.ts'
import { Device } from './entities/device.ts'
import { CaughtMail } from './entities/mail.ts'
import { Notice } from './entities/notice.ts'
import { Preference } from './entities/preference.ts'
import { Reach } from './entities/reach.ts'
import { Suppression } from './entities/suppression.ts'
import { Wording } from './entities/wording.ts'
import { noticeCreated, noticeRead } from './events.ts'
import { deliver } from './jobs/deliver.ts'
import { gatherDigest } from './jobs/gather-digest.ts'
import { whenAccess } from './listeners/welcome.ts'
import { messages } from './queries/messages.ts'
import { myNotices } from './queries/mine.ts'
import { myPreferences } from './queries/preferences.ts'
import { template, templates } from './queries/templates.ts'
import { timeline } from './queries/timeline.ts'
import { presetTextParts } from './steps/envelope.ts'
import { presetQuietFrom, presetQuietUntil } from './steps/quiet-hours.ts'
import { secretLinks } from './steps/secret-link.ts'

export const notices = defineModule({
  id: 'notices',
  dependsOn: ['people'],
  entities: [Notice, Delivery, Preference, Reach, Device, Suppression, Wording, CaughtMail],
  commands: [
    sendNotice,
    readNotice,
    unreadNotice,
    readAll,
    setPreference,
    setReach,
    addDevice,
    removeDevice,
    resendDelivery,
    suppressAddress,
    liftSuppression,
    writeWording,
    undoWording,
    previewWording,
    reportOutcome,
  ],
  queries: [myNotices, messages, myPreferences, timeline, templates, template],
  events: [noticeCreated, noticeRead],
  jobs: [deliver, gatherDigest],
  listeners: [whenAccess],
  sealed: [secretLinks],
  permissions: { [Notice.access.read]: 'See at once when they are told something' },
  settings: {
    noticeQuietFrom: timeOfDay({ label: 'No mail from' }).default(presetQuietFrom),
    noticeQuietUntil: timeOfDay({ label: 'No mail until' }).default(presetQuietUntil),
    noticeTextPartsAMonth: integer({
      min: 0,
      max: 10_000_000,
      label: 'Parts of texts paid for in a month',
    }).default(presetTextParts),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
