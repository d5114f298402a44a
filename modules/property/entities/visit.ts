import { entity } from '#kernel/entity/entity.ts'
import { instant, oneOf, ref, text } from '#kernel/schema/fields.ts'

export const entryBases = ['notice', 'consent', 'emergency'] as const

/** Somebody enters a home to work, and on what ground. The list of them is the entry log. */
export const Visit = entity('property.visit', {
  plural: 'entry-visits',
  label: 'Entry',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startsAt',
  fields: {
    requestId: ref('property.request'),
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    startsAt: instant(),
    endsAt: instant(),
    basis: oneOf(entryBases, { readOnly: true }),
    reason: text({ max: 500 }).optional(),
    entryRuleId: ref('property.entry_rule', { readOnly: true }),
  },
})
