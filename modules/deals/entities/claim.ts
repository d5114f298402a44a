import { entity } from '#kernel/entity/entity.ts'
import { id, instant, integer, json, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { claimStates } from '../rules.ts'
import type { Terms } from '../till/discount.ts'

/** A booking with an offer: the terms as promised then, and what became of them. */
export const Claim = entity('deals.claim', {
  plural: 'deal-claims',
  title: 'code',
  label: 'Booking with an offer',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-seatsAt',
  sorts: ['seatsAt'],
  isSearchable: true,
  fields: {
    offerId: ref('deals.offer'),
    dealId: ref('deals.deal'),
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location').optional(),
    reservationId: ref('venues.reservation'),
    bookedBy: id({ help: 'Who booked it: the visitor’s, member’s or key’s own id.' }),
    guestName: text({ max: 200, personal: 'basic' }),
    code: text({ max: 12, help: 'Said or scanned at the till.' }),
    partySize: integer(),
    seatsAt: instant(),
    terms: json<Terms>(),
    reserved: money({ help: 'Of the day’s budget.' }),
    status: oneOf(claimStates),
    redeemedAt: instant().optional(),
    discount: money().optional(),
    voidBecause: text({ max: 40 }).optional(),
  },
  constraints: {
    claim_once: {
      code: 'deals.no_stacking',
      message: 'This booking has an offer already; there is one offer per booking.',
    },
  },
})
