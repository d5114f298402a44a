import { type Money, zero } from '#kernel/money/money.ts'
import { multiply } from '#kernel/money/multiply.ts'
import { atLocalTime, localDay, localTime } from '#kernel/time/zone.ts'
import type { PriceRuleRow } from './rule-of.ts'
import { count } from './scene.ts'
import { type TimeFee, wallClock } from './time-fee.ts'

export interface Arrival {
  arrivesOn: string
  /** Wall clock at the location, `14:00`. */
  checkInTime: string
  zone: string
  cameAt: Temporal.Instant
  /** What another night would cost. */
  night: Money
}

/**
 * What coming early costs: nothing within the grace, the rule's amount back to its hour, a night instead before that,
 * and a night more for each day. Times are those of the wall clock, so a day of 23 hours changes nothing.
 */
export function earlyArrival(rule: PriceRuleRow | undefined, facts: Arrival): TimeFee | undefined {
  const { arrivesOn, checkInTime, zone, cameAt, night } = facts
  if (!rule) return undefined
  const grace = rule.graceMinutes ?? 0
  const due = atLocalTime(arrivesOn, checkInTime, zone).subtract({ minutes: grace })
  if (Temporal.Instant.compare(cameAt, due) >= 0) return undefined
  const time = localTime(cameAt, zone)
  const isBefore = (hour: string) => Temporal.PlainTime.compare(time, Temporal.PlainTime.from(hour)) < 0
  const daysEarly = localDay(cameAt, zone).until(arrivesOn).days
  const nights = daysEarly + (isBefore(rule.fromTime!) ? 1 : 0)
  const isPart = !isBefore(rule.fromTime!) && (daysEarly === 0 || isBefore(checkInTime))
  const whole = nights > 0 ? multiply(night, nights) : zero(night.currency)
  const parts = [nights ? count(nights, 'night') : '', isPart ? rule.name.toLowerCase() : '']
  const what = parts.filter(Boolean).join(' and ')
  return {
    amount: { ...whole, amount: whole.amount + (isPart ? rule.amount!.amount : 0) },
    name: rule.name,
    explanation: `Came ${wallClock(cameAt, zone)}, expected ${arrivesOn} ${checkInTime.slice(0, 5)} (${grace} min grace): ${what}`,
  }
}
