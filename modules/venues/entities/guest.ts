import { entity } from '#kernel/entity/entity.ts'
import { bool, day, email, id, integer, list, longText, phone, ref, text } from '#kernel/schema/fields.ts'
import { ofVenue } from './of-venue.ts'

const byVerb = { readOnly: true }

/** Someone as one venue knows them. What other venues know of the same person stays there. */
export const Guest = entity('venues.guest', {
  plural: 'guests',
  title: 'name',
  label: 'Guest',
  isSearchable: true,
  without: ['create', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'name',
  editable: ['name', 'phone', 'email', 'tags', 'allergies', 'notes', 'mayBeWrittenTo'],
  hides: { allergies: 'venues.guest.see_health' },
  fields: {
    ...ofVenue,
    contactKey: text({ max: 300, ...byVerb }),
    name: text({ max: 200, personal: 'basic' }),
    phone: phone().optional(),
    email: email().optional(),
    visitorId: id(byVerb).optional(),
    customerId: ref('people.customer', byVerb).optional(),
    tags: list(text({ max: 40 }), { max: 20 }).default([]),
    allergies: text({ max: 300, personal: 'sensitive', isSealed: true }).optional(),
    notes: longText({ max: 2000 }).optional(),
    visitCount: integer(byVerb).default(0),
    noShowCount: integer(byVerb).default(0),
    lastVisitOn: day(byVerb).optional(),
    mayBeWrittenTo: bool({ help: 'Agreed to hear from the venue.' }).default(false),
  },
})
