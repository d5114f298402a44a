import { entity } from '#kernel/entity/entity.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { id, instant, json, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { passageDirections, passageMethods, passageOutcomes } from '../rules.ts'

const byVerb = { readOnly: true }
const parts = { question: text({ max: 200 }), answer: text({ max: 500 }) }

export const answerField = json<InputOf<typeof parts>>(inputSchema(parts) as Field['schema'])

/** One coming or going that a device at the door saw. What cannot be true beside the others waits for somebody. */
export const Passage = entity('presence.passage', {
  plural: 'passages',
  title: 'personName',
  label: 'Passage',
  access: { read: 'presence.release.read' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-at',
  fields: {
    dependantId: ref('care.dependant', byVerb),
    locationId: ref('kernel.location', byVerb),
    clientId: id({ help: 'Made by the device, the same however often it is sent.', ...byVerb }),
    device: text({ max: 100, ...byVerb }).optional(),
    direction: oneOf(passageDirections, byVerb),
    at: instant({ help: 'When the device saw it.', ...byVerb }),
    method: oneOf(passageMethods, byVerb),
    personName: text({ personal: 'basic', ...byVerb }),
    contactId: ref('children.contact', byVerb).optional(),
    answers: list(answerField, { max: 10, ...byVerb }),
    outcome: oneOf(passageOutcomes, byVerb),
    conflict: text({ max: 500, ...byVerb }).optional(),
    settledAt: instant(byVerb).optional(),
    settledByName: text(byVerb).optional(),
    settlement: text({ max: 500, ...byVerb }).optional(),
  },
})
