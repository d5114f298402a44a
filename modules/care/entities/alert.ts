import { entity } from '#kernel/entity/entity.ts'
import { id, instant, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { alertKinds, alertLevels } from '../rules.ts'

const byVerb = { readOnly: true }

/** Something about a guest that cannot wait. */
export const Alert = entity('care.alert', {
  plural: 'care-alerts',
  title: 'message',
  label: 'Care alert',
  access: { read: 'care.plan.read', write: 'care.entry.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-dueAt',
  fields: {
    kind: oneOf(alertKinds, byVerb),
    level: oneOf(alertLevels, byVerb),
    dependantId: ref('care.dependant', { label: 'Guest', ...byVerb }),
    planId: ref('care.plan', byVerb),
    locationId: ref('kernel.location', byVerb).optional(),
    dueAt: instant(byVerb),
    message: text({ max: 300, ...byVerb }),
    acknowledgedAt: instant(byVerb).optional(),
    acknowledgedById: id(byVerb).optional(),
  },
})
