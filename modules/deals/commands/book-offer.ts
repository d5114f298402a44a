import { command } from '#kernel/command/command.ts'
import { bool, instant, integer, json, ref, text } from '#kernel/schema/fields.ts'
import { bookingErrors, bookTable, Reservation } from '#modules/venues/public.ts'
import { Claim } from '../entities/claim.ts'
import { Offer } from '../entities/offer.ts'
import { offerClaimed, offerClosed } from '../events.ts'
import { checkOffer, offerErrors } from '../steps/check-offer.ts'
import { casesToDecide } from '../steps/deciding-facts.ts'
import { verbScene } from '../steps/scene.ts'
import { settleCases } from '../steps/settle-cases.ts'
import { termsOf } from '../steps/terms-of.ts'
import { tillCode } from '../steps/till-code.ts'
import type { Terms } from '../till/discount.ts'

const { startsAt, partySize, guestName, phone, email, notes } = Reservation.fields

export const bookOffer = command('deals.book_offer', {
  summary: 'Book a table with an offer: its price and terms are locked from now on',
  route: 'POST /v1/offers/{id}/bookings',
  needs: 'deals.offer.book',
  on: Offer,
  input: {
    startsAt,
    partySize,
    guestName,
    phone,
    email,
    notes,
    acceptsConditions: bool({ help: 'The guest has read the conditions of the offer.' }).default(false),
  },
  output: {
    claimId: ref('deals.claim'),
    code: text({ help: 'For the till.' }),
    terms: json<Terms>(),
    reservationId: ref('venues.reservation'),
    number: integer(),
    venueId: ref('venues.venue'),
    startsAt: instant(),
    endsAt: instant(),
    partySize: integer(),
    guestName: text({ personal: 'basic' }),
    status: text(),
  },
  status: 201,
  emits: [offerClaimed, offerClosed],
  errors: { ...bookingErrors, ...offerErrors },
  async run(ctx, { id, acceptsConditions, ...wish }) {
    // Whoever holds this row books on the offer; the next sees the covers that are left after them.
    const offer = await ctx.find(Offer, id, { lock: true })
    const expected = checkOffer(ctx, offer, { ...wish, acceptsConditions })
    const { currency } = offer.budgetUsed
    const terms = termsOf(offer, currency)
    const reservation = await bookTable(ctx, {
      ...wish,
      venueId: offer.venueId,
      dealOfferId: offer.id,
      dealTerms: terms,
    })
    const claim = await ctx.insert(Claim, {
      offerId: offer.id,
      dealId: offer.dealId,
      venueId: offer.venueId,
      reservationId: reservation.id,
      bookedBy: ctx.actor.id,
      guestName: reservation.guestName,
      code: tillCode(),
      partySize: reservation.partySize,
      seatsAt: reservation.startsAt,
      terms,
      reserved: { amount: expected, currency },
      status: 'booked',
    })
    await ctx.update(Offer, offer, {
      coversTaken: offer.coversTaken + reservation.partySize,
      budgetUsed: { amount: offer.budgetUsed.amount + expected, currency },
    })
    ctx.emit(offerClaimed, {
      entity: Claim.name,
      rowId: claim.id,
      locationId: claim.locationId,
      data: { offerId: id, venueId: offer.venueId, partySize: reservation.partySize },
    })
    const cases = await casesToDecide(ctx.sql, ctx.now, { dealId: offer.dealId })
    await settleCases(
      verbScene(ctx),
      cases.filter(one => one.offer?.id === offer.id),
      true,
    )
    return {
      claimId: claim.id,
      code: claim.code,
      terms,
      reservationId: reservation.id,
      number: reservation.number,
      venueId: reservation.venueId,
      startsAt: reservation.startsAt,
      endsAt: reservation.endsAt,
      partySize: reservation.partySize,
      guestName: reservation.guestName,
      status: reservation.status,
    }
  },
})
