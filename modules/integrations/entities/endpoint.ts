import { entity } from '#kernel/entity/entity.ts'
import { readOnly } from '#kernel/schema/field.ts'
import { bool, instant, list, oneOf, ref, text, url } from '#kernel/schema/fields.ts'
import { disabledReasons, endpointStates } from '../rules.ts'

/** Where events are sent as they happen. Its secret is not among the fields: it is told once. */
export const Endpoint = entity('integrations.endpoint', {
  plural: 'webhook-endpoints',
  title: 'name',
  label: 'Webhook endpoint',
  without: ['create', 'update', 'bulk', 'import', 'export'],
  fields: {
    name: text({ max: 100 }),
    url: url({ help: 'Where to send: https, or http for trying out.' }),
    events: list(text({ max: 100 }), {
      max: 100,
      help: 'Names of events, or patterns such as bookings.*; empty: every event.',
    }).default([]),
    role: text({ max: 60, help: 'It is told what somebody of this role may read.' }),
    locationIds: list(ref('kernel.location'), { help: 'Left out: every location.' }).optional(),
    hasRecord: bool({ help: 'The record goes with the event, as the role sees it.' }).default(false),
    status: readOnly(oneOf(endpointStates)),
    disabledReason: readOnly(oneOf(disabledReasons).optional()),
    disabledAt: readOnly(instant().optional()),
    secretHint: readOnly(text({ max: 20, help: 'How the secret begins.' })),
    overlapUntilAt: readOnly(
      instant({ help: 'Until then the secret before this one signs too.' }).optional(),
    ),
  },
})
