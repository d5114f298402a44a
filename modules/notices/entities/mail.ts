import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { longText, oneOf, text } from '#kernel/schema/fields.ts'
import { channels } from '../carriers/carrier.ts'

/** A message that stayed here because no provider is named: for trying things out. Its links open pages: it is sealed. */
export const CaughtMail = entity('notices.mail', {
  plural: 'caught-mails',
  title: 'subject',
  label: 'Caught mail',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    channel: readOnly(oneOf(channels)),
    sender: readOnly(text({ max: 400 })),
    recipient: readOnly(text({ max: 300, personal: 'basic' })),
    subject: readOnly(text({ max: 400 })),
    body: readOnly(longText({ max: 20_000, isSealed: true })),
    messageId: readOnly(text({ max: 200 })),
    html: readOnly(longText({ max: 100_000, isSealed: true }).optional()),
    unsubscribe: readOnly(text({ max: 2000, isSealed: true }).optional()),
  },
})
