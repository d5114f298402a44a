import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { longText, text } from '#kernel/schema/fields.ts'

/** A mail that stayed here because no mail server is named: for trying things out. */
export const CaughtMail = entity('notices.mail', {
  plural: 'caught-mails',
  title: 'subject',
  label: 'Caught mail',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    sender: readOnly(text({ max: 400 })),
    recipient: readOnly(text({ max: 300, personal: 'basic' })),
    subject: readOnly(text({ max: 400 })),
    body: readOnly(longText({ max: 20_000 })),
    messageId: readOnly(text({ max: 200 })),
  },
})
