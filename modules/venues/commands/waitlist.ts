import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ref } from '#kernel/schema/fields.ts'
import { isOfTheHouse } from '../book/book-table.ts'
import { plainEmail, plainPhone } from '../book/diner.ts'
import { Reservation } from '../entities/reservation.ts'
import { Venue } from '../entities/venue.ts'
import { WaitlistEntry } from '../entities/waitlist-entry.ts'
import { reservationCancelled, reservationConfirmed, waitlistChanged } from '../events.ts'
import { offerTables } from '../jobs/offer-tables.ts'
import { tellWaiting } from '../steps/end-holds.ts'
import { freeUp } from '../steps/free-up.ts'
import { tell } from '../steps/tell.ts'

const { partySize, startsAt, flexibleMinutes, guestName, phone, email, notes, customerId } =
  WaitlistEntry.fields

const errors = {
  'venues.wrong_status': { status: 409, when: 'The state of this entry does not allow this.' },
  'venues.offer_over': { status: 409, when: 'The ten minutes are over; the next in line was asked.' },
} as const

const common = {
  needs: 'venues.reservation.book',
  on: WaitlistEntry,
  input: {},
  output: WaitlistEntry,
  errors,
}

async function open(ctx: CommandContext<'venues.wrong_status'>, id: string, statuses: readonly string[]) {
  const entry = await ctx.find(WaitlistEntry, id, { lock: true })
  if (entry.visitorId !== ctx.actor.id && !isOfTheHouse(ctx)) throw Failure.notFound()
  if (!statuses.includes(entry.status)) ctx.fail('venues.wrong_status', { status: entry.status })
  return entry
}

export const joinWaitlist = command('venues.join_waitlist', {
  summary: 'Wait for a table at a time that is full',
  route: 'POST /v1/waitlist-entries',
  needs: 'venues.reservation.book',
  input: {
    venueId: ref('venues.venue'),
    partySize,
    startsAt,
    flexibleMinutes,
    guestName,
    phone,
    email,
    notes,
    customerId,
  },
  output: WaitlistEntry,
  status: 201,
  emits: [waitlistChanged],
  errors: { 'venues.past': { status: 409, when: 'This time is over; choose a later one.' } },
  async run(ctx, input) {
    const venue = await ctx.find(Venue, input.venueId)
    if (Temporal.Instant.compare(input.startsAt, ctx.now.subtract({ minutes: 1 })) < 0)
      ctx.fail('venues.past')
    const isHouse = isOfTheHouse(ctx)
    const entry = await ctx.insert(WaitlistEntry, {
      ...input,
      locationId: venue.locationId,
      status: 'waiting',
      phone: plainPhone(input.phone),
      email: plainEmail(input.email),
      customerId: isHouse ? input.customerId : null,
      visitorId: isHouse ? null : ctx.actor.id,
      joinedAt: ctx.now.toString(),
    })
    ctx.enqueue(offerTables, { venueId: venue.id }, { key: venue.id })
    return tellWaiting(ctx, entry)
  },
})

export const acceptOffer = command('venues.accept_table', {
  ...common,
  summary: 'Yes: the table held for the party is theirs',
  route: 'POST /v1/waitlist-entries/{id}/acceptance',
  emits: [waitlistChanged, reservationConfirmed],
  async run(ctx, { id }) {
    const entry = await open(ctx, id, ['offered'])
    const row = await ctx.find(Reservation, entry.reservationId!, { lock: true })
    const isOver = Temporal.Instant.compare(ctx.now, entry.offeredUntilAt!) >= 0
    if (isOver || row.status !== 'held') ctx.fail('venues.offer_over')
    tell(
      ctx,
      reservationConfirmed,
      await ctx.update(Reservation, row, { status: 'confirmed', heldUntilAt: null }),
    )
    return tellWaiting(ctx, await ctx.update(WaitlistEntry, entry, { status: 'accepted' }))
  },
})

export const refuseOffer = command('venues.refuse_table', {
  ...common,
  summary: 'No: the next in line is asked',
  route: 'POST /v1/waitlist-entries/{id}/refusal',
  emits: [waitlistChanged, reservationCancelled],
  async run(ctx, { id }) {
    const entry = await open(ctx, id, ['offered'])
    await giveBack(ctx, entry.reservationId!)
    return tellWaiting(ctx, await ctx.update(WaitlistEntry, entry, { status: 'declined' }))
  },
})

export const leaveWaitlist = command('venues.leave_waitlist', {
  ...common,
  summary: 'Wait no longer',
  route: 'POST /v1/waitlist-entries/{id}/departure',
  emits: [waitlistChanged, reservationCancelled],
  async run(ctx, { id }) {
    const entry = await open(ctx, id, ['waiting', 'offered'])
    if (entry.status === 'offered') await giveBack(ctx, entry.reservationId!)
    return tellWaiting(ctx, await ctx.update(WaitlistEntry, entry, { status: 'left' }))
  },
})

async function giveBack(ctx: CommandContext, reservationId: string): Promise<void> {
  const row = await ctx.find(Reservation, reservationId, { lock: true })
  if (row.status !== 'held') return
  const changes = { status: 'cancelled', cancelledAt: ctx.now.toString(), cancelledBy: 'guest' } as const
  tell(ctx, reservationCancelled, await ctx.update(Reservation, row, changes))
  await freeUp(ctx, row.venueId)
}
