import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { id, instant, integer, oneOf, text } from '#kernel/schema/fields.ts'

export const deliveryStates = ['held', 'sending', 'waiting', 'sent', 'skipped', 'failed'] as const

/** A notice on its way by mail: did it leave, and if not, why. */
export const Delivery = entity('notices.delivery', {
  plural: 'notice-deliveries',
  title: 'address',
  label: 'Delivery',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    noticeId: readOnly(id()),
    channel: readOnly(oneOf(['email'])),
    address: readOnly(text({ personal: 'basic' }).optional()),
    status: readOnly(oneOf(deliveryStates)),
    attemptCount: readOnly(integer({ min: 0 })),
    reason: readOnly(text({ max: 500 }).optional()),
    sentAt: readOnly(instant().optional()),
  },
})
