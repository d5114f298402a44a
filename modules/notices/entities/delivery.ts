import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { id, instant, integer, oneOf, text } from '#kernel/schema/fields.ts'
import { channels } from '../carriers/carrier.ts'

export const deliveryStates = [
  'held',
  'sending',
  'waiting',
  'sent',
  'delivered',
  'bounced',
  'suppressed',
  'skipped',
  'refused',
  'failed',
] as const

/** A notice on its way on one channel: did it leave, did it arrive, and if not, why. */
export const Delivery = entity('notices.delivery', {
  plural: 'notice-deliveries',
  title: 'address',
  label: 'Delivery',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    noticeId: readOnly(id()),
    channel: readOnly(oneOf(channels)),
    deviceId: readOnly(id().optional()),
    address: readOnly(text({ max: 300, personal: 'basic' }).optional()),
    status: readOnly(oneOf(deliveryStates)),
    attemptCount: readOnly(integer({ min: 0 })),
    reason: readOnly(text({ max: 500 }).optional()),
    sentAt: readOnly(instant().optional()),
    deliveredAt: readOnly(instant().optional()),
    dueAt: readOnly(instant({ help: 'When the bundle leaves that it waits for.' }).optional()),
    providerId: readOnly(text({ max: 300, help: 'What the provider calls it.' }).optional()),
    partCount: readOnly(integer({ min: 0, help: 'Parts of a text that are paid for.' })),
    round: readOnly(integer({ min: 0, help: 'How often it was sent anew because somebody asked.' })),
  },
})
