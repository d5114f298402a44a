import { atLocalTime, localDay } from '#kernel/time/zone.ts'
import type { PriceRuleRow } from './rule-of.ts'
import { type TimeFee, wallClock } from './time-fee.ts'

/**
 * What it costs when somebody comes or leaves while the house is closed, by more than the grace. Hours are those of the
 * wall clock; a house that closes after midnight is open on two days, and is asked about both.
 */
export function outOfHours(
  rule: PriceRuleRow | undefined,
  { zone, verb, at }: { zone: string; verb: 'Came' | 'Left'; at: Temporal.Instant },
): TimeFee | undefined {
  if (!rule) return undefined
  const [opens, closes] = [rule.fromTime!.slice(0, 5), rule.until!.slice(0, 5)]
  const minutes = rule.graceMinutes ?? 0
  const isOpenOn = (day: Temporal.PlainDate) => {
    const from = atLocalTime(day, opens, zone).subtract({ minutes })
    const until = atLocalTime(closes > opens ? day : day.add({ days: 1 }), closes, zone).add({ minutes })
    return Temporal.Instant.compare(at, from) >= 0 && Temporal.Instant.compare(at, until) <= 0
  }
  const today = localDay(at, zone)
  if ([-1, 0, 1].some(days => isOpenOn(today.add({ days })))) return undefined
  return {
    amount: rule.amount!,
    name: rule.name,
    explanation: `${verb} ${wallClock(at, zone)}, open ${opens} to ${closes} (${minutes} min grace)`,
  }
}
