import type { VenueFacts } from './facts.ts'
import { hoursOf } from './hours.ts'
import { judge } from './judge.ts'
import { quarter } from './pace.ts'
import type { Party } from './seating.ts'

export interface FreeTime {
  startsAt: string
  endsAt: string
}

const text = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toString()

/** The times of a day at which the party can sit down. */
export function freeTimes(venue: VenueFacts, party: Party, day: Temporal.PlainDate, now: number): FreeTime[] {
  const free: FreeTime[] = []
  for (const hours of hoursOf(venue, day))
    for (let at = Math.ceil(hours.opens / quarter) * quarter; at <= hours.last; at += quarter) {
      const place = at < now ? 'venues.past' : judge(venue, { ...party, at, hours }, now)
      if (typeof place === 'object') free.push({ startsAt: text(at), endsAt: text(place.endsAt) })
    }
  return free
}

/** The few free times nearest to the one wanted, the earlier first where two are as near. */
export function nearest(venue: VenueFacts, party: Party, wanted: number, now: number, count = 4): FreeTime[] {
  const day = Temporal.Instant.fromEpochMilliseconds(wanted).toZonedDateTimeISO(venue.timezone).toPlainDate()
  const away = ({ startsAt }: FreeTime) =>
    Math.abs(Temporal.Instant.from(startsAt).epochMilliseconds - wanted)
  return [0, 1]
    .flatMap(days => freeTimes(venue, party, day.add({ days }), now))
    .filter(one => away(one) > 0)
    .sort((a, b) => away(a) - away(b))
    .slice(0, count)
}
