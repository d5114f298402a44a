import { entity } from '#kernel/entity/entity.ts'
import { bool, id, instant, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { visibilities } from '../rules.ts'

/** An answer in a thread. */
export const Post = entity('community.post', {
  plural: 'posts',
  title: 'body',
  label: 'Answer',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'community.thread.read', write: 'community.thread.write' },
  fields: {
    threadId: ref('community.thread'),
    areaId: ref('community.area'),
    authorId: id(),
    authorName: text({ max: 40, personal: 'basic' }),
    isSeatedHere: bool(),
    body: longText({ max: 4000 }),
    editedAt: instant().optional(),
    visibility: oneOf(visibilities),
  },
})
