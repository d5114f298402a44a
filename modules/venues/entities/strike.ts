import { entity } from '#kernel/entity/entity.ts'
import { day, email, id, instant, longText, oneOf, phone, ref, text } from '#kernel/schema/fields.ts'
import { strikeStatuses } from '../rules.ts'
import { ofVenue } from './of-venue.ts'

const byVerb = { readOnly: true }

/** A no-show that counts against a guest, until a dispute lifts it or it is a year old. */
export const Strike = entity('venues.strike', {
  plural: 'strikes',
  title: 'guestName',
  label: 'No-show strike',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-onDay',
  fields: {
    ...ofVenue,
    reservationId: ref('venues.reservation', byVerb),
    onDay: day(byVerb),
    guestName: text({ max: 200, ...byVerb, personal: 'basic' }),
    phone: phone(byVerb).optional(),
    email: email(byVerb).optional(),
    visitorId: id(byVerb).optional(),
    customerId: ref('people.customer', byVerb).optional(),
    status: oneOf(strikeStatuses, byVerb),
    dispute: longText({ max: 2000, ...byVerb }).optional(),
    disputedAt: instant(byVerb).optional(),
    decidedAt: instant(byVerb).optional(),
    decision: longText({ max: 2000, ...byVerb }).optional(),
  },
})
