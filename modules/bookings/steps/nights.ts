import { Failure } from '#kernel/command/failure.ts'
import type { Money } from '#kernel/schema/fields.ts'

/** Longer stays are leases: they belong elsewhere, and every night of a shared room is a row. */
const maxNights = 400

export const nightsOf = (arrivesOn: string, departsOn: string): number =>
  Temporal.PlainDate.from(arrivesOn).until(departsOn).days

/** Refuses days in the wrong order by naming the field. */
export function checkDates(arrivesOn: string, departsOn: string): void {
  const nights = nightsOf(arrivesOn, departsOn)
  if (nights < 0) throw Failure.field('/departsOn', 'before_arrival', 'A stay cannot end before it starts.')
  if (nights > maxNights)
    throw Failure.field('/departsOn', 'out_of_range', `A stay is at most ${maxNights} nights long.`)
}

/** Nights × rate. Day use occupies no night and costs none. */
export const totalOf = (rate: Money, arrivesOn: string, departsOn: string): Money => ({
  amount: rate.amount * nightsOf(arrivesOn, departsOn),
  currency: rate.currency,
})
