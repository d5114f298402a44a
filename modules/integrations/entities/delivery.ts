import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { id, instant, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { deliveryStates, mostPayloadBytes } from '../rules.ts'

/** One event on its way to one endpoint, and what became of it. */
export const Delivery = entity('integrations.delivery', {
  plural: 'webhook-deliveries',
  title: 'event',
  label: 'Webhook delivery',
  without: ['create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    endpointId: readOnly(ref('integrations.endpoint')),
    eventId: readOnly(id({ help: 'Sent as webhook-id, the same for every attempt.' })),
    event: readOnly(text({ max: 200 })),
    happenedAt: readOnly(instant()),
    entity: readOnly(text({ max: 100 }).optional()),
    rowId: readOnly(id().optional()),
    payload: readOnly(longText({ max: mostPayloadBytes, help: 'The body, letter for letter.' })),
    status: readOnly(oneOf(deliveryStates)),
    attemptCount: readOnly(integer({ min: 0 })),
    nextAttemptAt: readOnly(instant().optional()),
    lastStatus: readOnly(integer({ help: 'What the other side answered last.' }).optional()),
    lastProblem: readOnly(text({ max: 500 }).optional()),
    deliveredAt: readOnly(instant().optional()),
  },
})
