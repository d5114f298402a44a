import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { oneOf, text } from '#kernel/schema/fields.ts'

export const suppressionCauses = ['bounce', 'complaint', 'stop', 'manual'] as const

/** An address that gets nothing any more, and why. */
export const Suppression = entity('notices.suppression', {
  plural: 'notice-suppressions',
  title: 'address',
  label: 'Suppression',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    channel: readOnly(oneOf(['email', 'sms', 'whatsapp'])),
    address: readOnly(text({ max: 300, personal: 'basic' })),
    cause: readOnly(oneOf(suppressionCauses)),
    reason: readOnly(text({ max: 500 }).optional()),
  },
})
