import { entity } from '#kernel/entity/entity.ts'
import {
  email,
  id,
  instant,
  integer,
  json,
  list,
  longText,
  oneOf,
  phone,
  ref,
  text,
} from '#kernel/schema/fields.ts'
import { cancelledBy, channels, reservationStatuses } from '../rules.ts'
import { ofVenue } from './of-venue.ts'
import { reservationConstraints } from './reservation-constraints.ts'

const byVerb = { readOnly: true }

/** A party, its tables and its time. */
export const Reservation = entity('venues.reservation', {
  plural: 'reservations',
  title: 'guestName',
  label: 'Reservation',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startsAt',
  sorts: ['startsAt', 'number', 'partySize', 'guestName'],
  fields: {
    ...ofVenue,
    number: integer(byVerb),
    status: oneOf(reservationStatuses, byVerb),
    channel: oneOf(channels, byVerb),
    startsAt: instant(),
    endsAt: instant(byVerb),
    bufferMinutes: integer(byVerb).default(0),
    partySize: integer({ min: 1, max: 500 }),
    tableIds: list(ref('venues.guest_table'), { max: 12, ...byVerb }),
    guestName: text({ max: 200, personal: 'basic' }),
    phone: phone().optional(),
    email: email().optional(),
    notes: longText({ max: 1000 }).optional(),
    guestId: ref('venues.guest', byVerb).optional(),
    visitorId: id(byVerb).optional(),
    customerId: ref('people.customer').optional(),
    dinerKey: text({ max: 300, ...byVerb, personal: 'basic' }).optional(),
    dealOfferId: id({ help: 'The offer it was booked with.' }).optional(),
    dealTerms: json(undefined, { ...byVerb, help: 'As they stood when it was booked.' }).optional(),
    paceCovers: integer(byVerb).optional(),
    paceOnlineCovers: integer(byVerb).optional(),
    pacingOverride: text({
      max: 300,
      ...byVerb,
      help: 'Why staff let them in beyond the pacing.',
    }).optional(),
    heldUntilAt: instant(byVerb).optional(),
    arrivedAt: instant(byVerb).optional(),
    seatedAt: instant(byVerb).optional(),
    finishedAt: instant(byVerb).optional(),
    cancelledAt: instant(byVerb).optional(),
    cancelledBy: oneOf(cancelledBy, byVerb).optional(),
    noShowAt: instant(byVerb).optional(),
  },
  constraints: reservationConstraints,
})
