import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { BookingFacts } from './booking-facts.ts'
import { factsFrom, type ToldFacts, type VenueFacts } from './facts.ts'
import { freeTimes } from './free-times.ts'
import { settle } from './settle.ts'

const day = Temporal.PlainDate.from('2026-06-02')
const opens = day.toZonedDateTime({ timeZone: 'Europe/Paris', plainTime: '18:00' }).epochMilliseconds
const now = Temporal.Instant.fromEpochMilliseconds(opens - 86_400_000)
const quarter = 15 * 60_000

const sizes = [2, 2, 4, 4, 6]
const told = (maxOversizeSeats: number, pacingCovers: number) =>
  ({
    id: 'v',
    timezone: 'Europe/Paris',
    isOnline: true,
    turnMinutes: 90,
    bufferMinutes: 15,
    maxOversizeSeats,
    pacingCovers,
    onlinePacingCovers: pacingCovers,
    maxOnlineParty: 8,
    leadMinutes: 0,
    horizonDays: 60,
    openings: [{ weekday: 2, opens: '18:00', closes: '23:30', lastSeating: '22:00' }],
    closures: [],
    turns: [],
    pacing: [],
    tables: sizes.map((max, n) => ({
      id: `t${n}`,
      name: `T${n}`,
      min: 1,
      max,
      extra: 0,
      priority: 0,
      availability: 'online',
    })),
    combos: [],
    uses: [],
    paces: [],
  }) as unknown as ToldFacts

const factsOf = (venue: VenueFacts): BookingFacts => ({
  isOurs: true,
  venues: new Map([['v', venue]]),
  strikes: [],
  booked: new Map(),
  guests: new Map(),
})

interface Sat {
  table: number
  from: number
  until: number
  partySize: number
}

it('whatever is asked in whatever order, nobody shares a table, and who is refused could not have been seated', () => {
  const wishes = fc.array(fc.record({ slot: fc.nat(16), partySize: fc.integer({ min: 1, max: 7 }) }), {
    maxLength: 40,
  })
  const house = fc.record({ spare: fc.nat(4), pacing: fc.integer({ min: 4, max: 12 }) })
  fc.assert(
    fc.property(wishes, house, (list, { spare, pacing }) => {
      const venue = factsFrom(told(spare, pacing))
      const sat: Sat[] = []
      for (const { slot, partySize } of list) {
        const at = opens + slot * quarter
        const wish = { venueId: 'v', partySize, channel: 'online' as const, at }
        const offered = freeTimes(venue, wish, day, now.epochMilliseconds)
        const isOffered = offered.some(one => Temporal.Instant.from(one.startsAt).epochMilliseconds === at)
        const { place, refusal } = settle(factsOf(venue), wish, now)
        // By hand: covers that start with it, and a table that is large enough, not too large, and empty.
        const covers = sat.filter(one => one.from === at).reduce((sum, one) => sum + one.partySize, 0)
        const until = at + 105 * 60_000
        const isEmpty = (table: number) =>
          !sat.some(one => one.table === table && one.from < until && at < one.until)
        const could = sizes.some((max, n) => partySize <= max && max - partySize <= spare && isEmpty(n))
        expect(refusal).toBe(
          covers + partySize > pacing ? 'venues.pacing_full' : could ? undefined : 'venues.no_table',
        )
        expect(isOffered).toBe(refusal === undefined)
        if (place) sat.push({ table: Number(place.tableIds[0]!.slice(1)), from: at, until, partySize })
      }
    }),
    { numRuns: 200 },
  )
})
