import { actorMayAt } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { bool, day, integer, list, longText, ref } from '#kernel/schema/fields.ts'
import { Stay } from '../entities/stay.ts'
import { stayBooked } from '../events.ts'
import { bookingFacts, unknown } from '../steps/booking-facts.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { holdEnd } from '../steps/hold-end.ts'
import { dayIn } from '../steps/local-day.ts'
import { checkDates, totalOf } from '../steps/nights.ts'
import { roomFor } from '../steps/room-for.ts'
import { roomErrors } from '../steps/wanted.ts'

export const book = command('bookings.book', {
  summary: 'Book a stay: in the room named, or in a free one of the type',
  route: 'POST /v1/stays',
  needs: 'bookings.stay.write',
  input: {
    customerId: ref('people.customer'),
    locationId: ref('kernel.location'),
    roomTypeId: ref('places.room_type'),
    roomId: ref('places.room').optional(),
    arrivesOn: day(),
    departsOn: day({ help: 'Not slept: the room is free from this day on.' }),
    guestIds: list(ref('care.dependant'), { max: 50 }).optional(),
    partySize: integer({ min: 1, max: 1000, help: 'The number of guests named, unless given.' }).optional(),
    hold: bool({ help: 'Keeps the room for a while without confirming the stay.' }).optional(),
    notes: longText().optional(),
  },
  output: Stay,
  status: 201,
  emits: [stayBooked],
  errors: roomErrors,
  async run(ctx, { guestIds, hold, ...input }) {
    checkDates(input.arrivesOn, input.departsOn)
    if (!actorMayAt(ctx.actor, input.locationId)) throw unknown('locationId')
    const guests = [...new Set(guestIds ?? [])]
    const partySize = input.partySize ?? Math.max(1, guests.length)
    const wanted = { ...input, roomId: input.roomId ?? null, partySize, stayId: null }
    const facts = await bookingFacts(ctx.sql, wanted, input.customerId, guests)
    const roomId = await roomFor(ctx, wanted, facts.roomId, dayIn(ctx.now, facts.timezone))
    const stay = await ctx.insert(Stay, {
      ...input,
      // Once the room is had, so that who is refused leaves no gap.
      number: await ctx.nextNumber(Stay.name),
      roomId,
      partySize,
      status: hold ? 'held' : 'confirmed',
      heldUntilAt: hold ? holdEnd(ctx) : null,
      nightlyRate: facts.nightlyRate,
      total: totalOf(facts.nightlyRate, input.arrivesOn, input.departsOn),
    } as NewRow<typeof Stay>)
    if (guests.length)
      ctx.sql.later(
        `insert into bookings.stay_guest (tenant_id, stay_id, dependant_id) select $1, $2, unnest($3::uuid[])`,
        [ctx.tenant.id, stay.id, guests],
      )
    return emitStay(ctx, stayBooked, stay)
  },
})
