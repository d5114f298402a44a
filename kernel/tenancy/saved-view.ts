import { entity } from '../entity/entity.ts'
import { bool, longText, ref, text } from '../schema/fields.ts'

/** A list with its filters and order, kept under a name: one's own, or shared with the whole tenant. */
export const SavedView = entity('kernel.saved_view', {
  plural: 'saved-views',
  title: 'name',
  label: 'Saved view',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    entity: text({ max: 60, help: 'The noun that is listed, for instance people.customer' }),
    name: text({ max: 80 }),
    query: longText({ max: 4000, help: 'The query string of the list' }),
    isShared: bool().default(false),
    ownerId: ref('kernel.member', { readOnly: true }).optional(),
  },
})
