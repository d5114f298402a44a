import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, instant, integer, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { startOfDay } from '#kernel/time/zone.ts'
import { factsFrom, type ToldFacts } from '../book/facts.ts'
import { freeTimes } from '../book/free-times.ts'

// The venue of the booking and what decides there, in one trip.
const sql = `select json_agg(f.facts) as facts from venues.reservation r cross join lateral
  venues.facts(array[r.venue_id], array[$4::timestamptz], array[$5::timestamptz], false) f
  where r.id = $1 and ($2::uuid = r.id or r.visitor_id = $3)`

export const guestSlots = query('venues.guest_slots', {
  summary: 'The times to which a guest may move a booking of theirs; its own table counts as free',
  route: 'GET /v1/reservations/{id}/guest-slots',
  needs: 'venues.reservation.book',
  input: { partySize: integer({ min: 1, max: 500 }), on: day() },
  output: { data: list(shape({ startsAt: instant(), endsAt: instant() }), { max: 200 }) },
  async run(ctx, { id, partySize, on }) {
    const first = Temporal.PlainDate.from(on)
    const since = startOfDay(first.subtract({ days: 2 }), 'UTC').toString()
    const until = startOfDay(first.add({ days: 3 }), 'UTC').toString()
    const values = [id, ctx.actor.subject?.rowId ?? null, ctx.actor.id, since, until]
    const [told] = await ctx.read<{ facts: ToldFacts[] | null }>(sql, values)
    if (!told?.facts?.length) throw Failure.notFound()
    const party = { partySize, channel: 'online' as const, reservationId: id }
    return { data: freeTimes(factsFrom(told.facts[0]!), party, first, ctx.now.epochMilliseconds) }
  },
})
