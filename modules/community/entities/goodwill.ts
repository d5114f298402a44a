import { entity } from '#kernel/entity/entity.ts'
import { money, ref, text } from '#kernel/schema/fields.ts'

/** Something a venue gave after a review. It has no condition, and stands whatever becomes of the review. */
export const Goodwill = entity('community.goodwill', {
  plural: 'goodwill-gifts',
  label: 'Goodwill',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'community.review.read', write: 'community.review.reply' },
  scopedBy: 'locationId',
  fields: {
    reviewId: ref('community.review'),
    locationId: ref('kernel.location').optional(),
    amount: money({ min: 1 }),
    note: text({ max: 300 }).optional(),
  },
})
