import { entity } from '#kernel/entity/entity.ts'
import { bool, id, instant, integer, list, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { amounts, entryKinds, meals } from '../rules.ts'

const byVerb = { readOnly: true }

/** One thing of a child's day. Written by its verb for many at once; taken back by archiving it. */
export const Entry = entity('daybook.entry', {
  plural: 'day-entries',
  label: 'Day entry',
  title: 'kind',
  without: ['create', 'update', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-at',
  fields: {
    dependantId: ref('care.dependant', { label: 'Child', ...byVerb }),
    locationId: ref('kernel.location', byVerb),
    areaId: ref('presence.area', byVerb).optional(),
    kind: oneOf(entryKinds, byVerb),
    at: instant(byVerb),
    endedAt: instant({ help: 'When a nap ended.', ...byVerb }).optional(),
    meal: oneOf(meals, byVerb).optional(),
    amount: oneOf(amounts, { help: 'How much was eaten.', ...byVerb }).optional(),
    millilitres: integer({ min: 1, max: 1000, ...byVerb }).optional(),
    text: longText({ max: 2000, personal: 'child', isSealed: true, ...byVerb }).optional(),
    photoIds: list(id(), { max: 20, ...byVerb }),
    isForFamily: bool(byVerb),
    byName: text(byVerb),
  },
  constraints: {
    entry_asleep: { code: 'daybook.asleep_already', message: 'One of them is asleep already.' },
    entry_order: {
      code: 'daybook.ends_before_start',
      status: 422,
      message: 'This cannot end before it begins.',
      field: 'endedAt',
    },
  },
})
