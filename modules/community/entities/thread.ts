import { entity } from '#kernel/entity/entity.ts'
import { bool, id, instant, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { visibilities } from '../rules.ts'

/** Something the people of a neighbourhood talk about. */
export const Thread = entity('community.thread', {
  plural: 'threads',
  title: 'title',
  label: 'Thread',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    areaId: ref('community.area'),
    venueId: ref('venues.venue', { help: 'The venue it is about.' }).optional(),
    authorId: id(),
    authorName: text({ max: 40, personal: 'basic' }),
    isSeatedHere: bool({ help: 'The author sat at that venue within a year.' }),
    title: text({ min: 3, max: 150 }),
    body: longText({ max: 4000 }),
    isPinned: bool(),
    postCount: integer(),
    lastPostAt: instant(),
    editedAt: instant().optional(),
    visibility: oneOf(visibilities),
  },
})
