import { actorMay } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, instant, integer, list, oneOf } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { startOfDay } from '#kernel/time/zone.ts'
import { factsFrom, factsSql, type ToldFacts } from '../book/facts.ts'
import { freeTimes } from '../book/free-times.ts'
import { channels } from '../rules.ts'

const mostDays = 31

export const slots = query('venues.slots', {
  summary: 'The times at which a party can sit down, day by day',
  route: 'GET /v1/venues/{id}/slots',
  needs: 'venues.venue.read',
  input: {
    partySize: integer({ min: 1, max: 500 }),
    from: day(),
    to: day({ help: 'At most a month; seven days from the first unless given.' }).optional(),
    channel: oneOf(channels, { help: 'For the house; online unless given.' }).optional(),
  },
  output: { data: list(shape({ onDay: day(), startsAt: instant(), endsAt: instant() }), { max: 4000 }) },
  async run(ctx, { id, partySize, from, to, channel }) {
    const first = Temporal.PlainDate.from(from)
    const last = to ? Temporal.PlainDate.from(to) : first.add({ days: 6 })
    const count = first.until(last).days + 1
    if (count < 1 || count > mostDays)
      throw Failure.field('/to', 'bad_period', 'Ask for one day to a month, the first not after the last.')
    // Wide enough for every zone; the venue's own days are cut out below.
    const since = startOfDay(first.subtract({ days: 2 }), 'UTC').toString()
    const until = startOfDay(last.add({ days: 3 }), 'UTC').toString()
    const [told] = await ctx.read<{ facts: ToldFacts[] | null }>(factsSql, [[id], [since], [until], false])
    if (!told?.facts?.length) throw Failure.notFound()
    const venue = factsFrom(told.facts[0]!)
    const asHouse = channel && actorMay(ctx.actor, 'venues.reservation.write') ? channel : 'online'
    const party = { partySize, channel: asHouse }
    const days = Array.from({ length: count }, (_, days) => first.add({ days }))
    return {
      data: days.flatMap(day =>
        freeTimes(venue, party, day, ctx.now.epochMilliseconds).map(time => ({
          onDay: day.toString(),
          ...time,
        })),
      ),
    }
  },
})
