import { entity } from '#kernel/entity/entity.ts'
import { id, json, oneOf } from '#kernel/schema/fields.ts'
import { subjects } from '../rules.ts'

/** What a review, a thread or an answer said before it was edited. */
export const Revision = entity('community.revision', {
  plural: 'revisions',
  label: 'Earlier wording',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'community.case.read', write: 'community.case.decide' },
  fields: {
    subject: oneOf(subjects),
    subjectId: id(),
    before: json<Record<string, unknown>>(),
  },
})
