import { entity } from '#kernel/entity/entity.ts'
import { bool, day, id, instant, integer, longText, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { visibilities } from '../rules.ts'

const mark = () => integer({ min: 1, max: 5 })

/** What someone who sat there thought of it. Written by nobody else, once for each visit, and hidden by no venue. */
export const Review = entity('community.review', {
  plural: 'reviews',
  title: 'body',
  label: 'Review',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location').optional(),
    reservationId: ref('venues.reservation'),
    authorId: id(),
    authorName: text({ min: 2, max: 40, personal: 'basic' }),
    isByStaff: bool({ help: 'Someone who works there.' }),
    visitedOn: day(),
    food: mark(),
    service: mark(),
    value: mark(),
    overall: mark(),
    body: longText({ max: 4000 }).optional(),
    editedAt: instant().optional(),
    visibility: oneOf(visibilities),
    reply: longText({ max: 2000 }).optional(),
    repliedAt: instant().optional(),
    resolvedAt: instant({ help: 'The venue says that it is settled between them.' }).optional(),
    goodwillAt: instant({ help: 'The venue gave something, whatever the review says.' }).optional(),
  },
  constraints: {
    review_once: {
      code: 'community.reviewed_already',
      message: 'This visit was reviewed; the review can be edited.',
    },
  },
})
