import { atLocalTime, localDay } from '#kernel/time/zone.ts'

/** When a deal applies, by the wall clock of its venue. */
export interface Daypart {
  weekdays: readonly number[]
  fromTime: string
  /** Not after `fromTime`: it ends on the next day. */
  untilTime: string
  firstSeating?: string | null
  lastSeating?: string | null
  startsOn?: string | null
  endsOn?: string | null
}

export interface Window {
  servedOn: string
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  firstSeatingAt: Temporal.Instant
  lastSeatingAt: Temporal.Instant
}

/** The instants of a daypart on one day: an hour that the clocks skip or repeat is skipped or repeated here too. */
export function windowOn(daypart: Daypart, day: Temporal.PlainDate, zone: string): Window {
  const { fromTime, untilTime } = daypart
  const nextDay = (time: string) => Temporal.PlainTime.compare(time, fromTime) < 0
  const at = (time: string, isNext: boolean) => atLocalTime(isNext ? day.add({ days: 1 }) : day, time, zone)
  const startsAt = at(fromTime, false)
  const endsAt = at(untilTime, nextDay(untilTime) || untilTime === fromTime)
  const { firstSeating, lastSeating } = daypart
  return {
    servedOn: day.toString(),
    startsAt,
    endsAt,
    firstSeatingAt: firstSeating ? at(firstSeating, nextDay(firstSeating)) : startsAt,
    lastSeatingAt: lastSeating ? at(lastSeating, nextDay(lastSeating)) : endsAt,
  }
}

const isServedOn = ({ weekdays, startsOn, endsOn }: Daypart, day: Temporal.PlainDate): boolean =>
  weekdays.includes(day.dayOfWeek) &&
  (!startsOn || day.toString() >= startsOn) &&
  (!endsOn || day.toString() <= endsOn)

const furthestDays = 8

/** The windows that something has to be decided about now: lead time reached, and not over yet. */
export function windowsAt(
  daypart: Daypart,
  leadMinutes: number,
  now: Temporal.Instant,
  zone: string,
): Window[] {
  const found: Window[] = []
  const first = localDay(now, zone).subtract({ days: 1 })
  for (let ahead = 0; ahead <= furthestDays; ahead++) {
    const day = first.add({ days: ahead })
    if (!isServedOn(daypart, day)) continue
    const window = windowOn(daypart, day, zone)
    const isOpen = Temporal.Instant.compare(window.startsAt.subtract({ minutes: leadMinutes }), now) <= 0
    if (isOpen && Temporal.Instant.compare(window.endsAt, now) > 0) found.push(window)
  }
  return found
}

export const minutesOf = ({ startsAt, endsAt }: Pick<Window, 'startsAt' | 'endsAt'>): number =>
  startsAt.until(endsAt).total('minutes')
