import { pino } from 'pino'
import { systemActor } from '#kernel/access/actor.ts'
import { postOffers } from '#modules/deals/jobs/post-offers.ts'
import { figure, percentile, rounded, spread } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { atLeast, atMost } from '../measuring/report.ts'
import { sqlFile } from '../world/sql-file.ts'
import { cityOf, replayedTown, type Town } from '../world/town.ts'
import { api } from './api.ts'

const busyDay = '2017-02-10'

/** A minute's decisions over every venue, as the job makes them. */
async function decide({ tenant, db }: Town, at: Temporal.Instant): Promise<number> {
  const { tenantId } = tenant
  const began = performance.now()
  await postOffers.run(
    {
      tenantId,
      actor: systemActor(tenantId, []),
      now: at,
      log: pino({ level: 'silent' }),
      attempt: 1,
      isLast: false,
      from: {},
      signal: new AbortController().signal,
      read: (text, values) => db.read(tenantId, text, values),
      write: (work, opening) => db.write(tenantId, work, opening),
    },
    {},
  )
  return performance.now() - began
}

export const town: Measure = {
  name: 'town',
  summary: 'restaurants: bookings made again, a venue’s week of free times, deals decided for all',
  async run({ house: open, pace, say }) {
    const house = await open()
    const { city, isReal } = cityOf(pace.isQuick)
    const place = await replayedTown(house, 'town', city)
    const perSecond = city.bookings.length / place.bookingSeconds
    say(`${place.bookedCount} of ${city.bookings.length} booked …`)

    const server = await house.mainstay('town')
    const caller = api(server.url, place.tenant.apiKey)
    const weeks: number[] = []
    for (let at = 0; at < (pace.isQuick ? 50 : 300); at++) {
      const venue = place.venueIds[(at * 37) % place.venueIds.length]
      const from = performance.now()
      await caller.get(`/v1/venues/${venue}/slots?partySize=2&from=${busyDay}`)
      weeks.push(performance.now() - from)
    }
    await server.stop()

    await house.postgres.run('town', sqlFile('deals.sql', { tenant: place.tenant.tenantId }))
    const start = Temporal.Instant.from(`${busyDay}T03:00:00Z`)
    const rounds: number[] = []
    for (let minute = 0; minute < (pace.isQuick ? 3 : 12); minute++)
      rounds.push(await decide(place, start.add({ minutes: minute })))
    await place.close()

    const sorted = weeks.slice(10).toSorted((a, b) => a - b)
    const [p50, p95] = [percentile(sorted, 0.5), percentile(sorted, 0.95)]
    const decided = figure(rounds)
    return {
      title: `A town of ${city.venues.length} restaurants and ${city.bookings.length} bookings, ${isReal ? 'real' : 'drawn'}`,
      columns: ['what', 'measured'],
      rows: [
        ['bookings made again, a second', rounded(perSecond)],
        ['a venue’s week of free times, p50 / p95 ms', `${rounded(p50)} / ${rounded(p95)}`],
        ['deals decided for all venues, ms', spread(decided)],
      ],
      verdicts: [
        atLeast('bookings made again', perSecond, 1000, undefined, '/s'),
        atMost('a venue’s week, median', p50, 20, undefined, 'ms'),
        atMost('a round of decisions, slowest', decided.high, 2000, undefined, 'ms'),
      ],
      readings: { perSecond, weeks: sorted, rounds, isReal },
    }
  },
}
