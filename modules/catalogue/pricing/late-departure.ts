import { type Money, zero } from '#kernel/money/money.ts'
import { multiply } from '#kernel/money/multiply.ts'
import { atLocalTime, localDay } from '#kernel/time/zone.ts'
import type { PriceRuleRow } from './rule-of.ts'
import type { TimeFee } from './time-fee.ts'

export interface Departure {
  departsOn: string
  /** Wall clock at the location, `12:00`. */
  checkOutTime: string
  zone: string
  leftAt: Temporal.Instant
  /** What another night would cost. */
  night: Money
}

/**
 * What leaving late costs: nothing within the grace, the rule's amount until its hour, a night instead from then on,
 * and a night more for each day after. Times are those of the wall clock, so a day of 23 hours changes nothing.
 */
export function lateDeparture(rule: PriceRuleRow | undefined, facts: Departure): TimeFee | undefined {
  const { departsOn, checkOutTime, zone, leftAt, night } = facts
  if (!rule) return undefined
  const due = atLocalTime(departsOn, checkOutTime, zone).add({ minutes: rule.graceMinutes ?? 0 })
  if (Temporal.Instant.compare(leftAt, due) <= 0) return undefined
  const left = leftAt.toZonedDateTimeISO(zone)
  const daysLate = Temporal.PlainDate.from(departsOn).until(localDay(leftAt, zone)).days
  const time = left.toPlainTime()
  const say = (what: string) =>
    `Left ${localDay(leftAt, zone)} ${time.toString({ smallestUnit: 'minute' })}, due ${departsOn} ${checkOutTime.slice(0, 5)} (${rule.graceMinutes ?? 0} min grace): ${what}`
  const isPast = (hour: string) => Temporal.PlainTime.compare(time, Temporal.PlainTime.from(hour)) > 0
  const nights = daysLate + (isPast(rule.until!) ? 1 : 0)
  const isHalf = !isPast(rule.until!) && (daysLate === 0 || isPast(checkOutTime))
  const whole = nights > 0 ? multiply(night, nights) : zero(night.currency)
  const half = isHalf ? rule.amount!.amount : 0
  const parts = [
    nights ? `${nights} night${nights > 1 ? 's' : ''}` : '',
    isHalf ? rule.name.toLowerCase() : '',
  ]
  return {
    amount: { amount: whole.amount + half, currency: night.currency },
    name: rule.name,
    explanation: say(parts.filter(Boolean).join(' and ')),
  }
}
