import type { Money } from '#kernel/money/money.ts'

/** What coming or leaving at another time than agreed costs, and how that came about. */
export interface TimeFee {
  amount: Money
  name: string
  explanation: string
}

/** `2026-03-08 06:10` by the clock on the wall. */
export function wallClock(at: Temporal.Instant, zone: string): string {
  const local = at.toZonedDateTimeISO(zone)
  return `${local.toPlainDate()} ${local.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
