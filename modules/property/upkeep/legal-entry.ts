import { atLocalTime } from '#kernel/time/zone.ts'

export interface EntryRuleFacts {
  minNoticeHours: number
  allowedFrom: string
  allowedUntil: string
}

export interface WantedEntry {
  startsAt: Temporal.Instant
  endsAt: Temporal.Instant
  /** The resident has said that they may come in. */
  isConsented: boolean
}

const compare = Temporal.Instant.compare

/** The hours of the day on which an instant lies. */
function hoursOf(at: Temporal.Instant, rule: EntryRuleFacts, zone: string) {
  const day = at.toZonedDateTimeISO(zone).toPlainDate()
  return {
    day,
    opens: atLocalTime(day, rule.allowedFrom, zone),
    closes: atLocalTime(day, rule.allowedUntil, zone),
  }
}

/** Undefined when the entry is lawful; else the earliest start that would be. Consent lifts the notice, not the hours. */
export function lawfulStart(
  { startsAt, endsAt, isConsented }: WantedEntry,
  rule: EntryRuleFacts,
  zone: string,
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  const soonest = isConsented ? now : now.add({ hours: rule.minNoticeHours })
  const { opens, closes } = hoursOf(startsAt, rule, zone)
  const isInHours = compare(startsAt, opens) >= 0 && compare(endsAt, closes) <= 0
  if (isInHours && compare(startsAt, soonest) >= 0) return undefined
  return firstStart(soonest, endsAt.since(startsAt), rule, zone)
}

function firstStart(
  soonest: Temporal.Instant,
  length: Temporal.Duration,
  rule: EntryRuleFacts,
  zone: string,
): Temporal.Instant {
  const { day, opens, closes } = hoursOf(soonest, rule, zone)
  if (compare(soonest, opens) <= 0) return opens
  if (compare(soonest.add(length), closes) <= 0) return soonest
  return atLocalTime(day.add({ days: 1 }), rule.allowedFrom, zone)
}
