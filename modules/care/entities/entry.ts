import { entity } from '#kernel/entity/entity.ts'
import { id, instant, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { entryStatuses, outcomes } from '../rules.ts'

const byVerb = { readOnly: true }

/** What became of one dose or meal: the care log. Taken back by its verb, never changed. */
export const Entry = entity('care.entry', {
  plural: 'care-entries',
  label: 'Care entry',
  access: { read: 'care.plan.read', write: 'care.entry.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  defaultSort: '-dueAt',
  fields: {
    planId: ref('care.plan', byVerb),
    dependantId: ref('care.dependant', { label: 'Guest', ...byVerb }),
    dueAt: instant(byVerb),
    recordedAt: instant(byVerb),
    outcome: oneOf(outcomes, byVerb),
    status: oneOf(entryStatuses, byVerb),
    byId: id(byVerb),
    byName: text(byVerb),
    secondById: id(byVerb).optional(),
    secondByName: text(byVerb).optional(),
    reason: text({ max: 500, ...byVerb }).optional(),
    note: text({ max: 500, ...byVerb }).optional(),
  },
  constraints: {
    entry_once: { code: 'care.already_recorded', message: 'This dose or meal has been recorded already.' },
    entry_two_people: { code: 'care.same_person', message: 'The second signature is somebody else’s.' },
  },
})
