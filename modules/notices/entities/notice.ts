import { entity } from '#kernel/entity/entity.ts'
import { bool, id, instant, integer, longText, text } from '#kernel/schema/fields.ts'

/**
 * What one person is told. Each reads their own and nobody else's, so there is no list of all: see `notices.mine`.
 * The people are ids and not references, or they would be read along with every member and customer.
 */
export const Notice = entity('notices.notice', {
  plural: 'notices',
  title: 'title',
  label: 'Notice',
  without: ['list', 'get', 'create', 'update', 'archive', 'bulk', 'import', 'export'],
  fields: {
    key: text({ max: 300 }),
    memberId: id().optional(),
    customerId: id().optional(),
    topic: text({ max: 100 }),
    template: text({ max: 100 }),
    templateVersion: integer({ min: 1 }),
    title: text({ max: 300 }),
    body: longText(),
    link: text({ max: 500 }).optional(),
    isUrgent: bool().default(false),
    isLifeSafety: bool().default(false),
    readAt: instant().optional(),
  },
})
