import { entity } from '#kernel/entity/entity.ts'
import { email, id, instant, integer, longText, oneOf, phone, ref, text } from '#kernel/schema/fields.ts'
import { waitlistStatuses } from '../rules.ts'
import { ofVenue } from './of-venue.ts'

const byVerb = { readOnly: true }

/** A party that would come if a table became free. */
export const WaitlistEntry = entity('venues.waitlist_entry', {
  plural: 'waitlist-entries',
  title: 'guestName',
  label: 'Waiting party',
  access: { read: 'venues.reservation.read', write: 'venues.reservation.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'joinedAt',
  fields: {
    ...ofVenue,
    status: oneOf(waitlistStatuses, byVerb),
    partySize: integer({ min: 1, max: 500 }),
    startsAt: instant({ help: 'When they would like to sit down.' }),
    flexibleMinutes: integer({ min: 0, max: 240, help: 'Earlier or later by so much is fine too.' }).default(
      0,
    ),
    guestName: text({ max: 200, personal: 'basic' }),
    phone: phone().optional(),
    email: email().optional(),
    visitorId: id(byVerb).optional(),
    customerId: ref('people.customer').optional(),
    notes: longText({ max: 1000 }).optional(),
    joinedAt: instant(byVerb),
    reservationId: ref('venues.reservation', byVerb).optional(),
    offeredUntilAt: instant(byVerb).optional(),
  },
})
