import { Failure } from '#kernel/command/failure.ts'
import type { Money } from '#kernel/money/money.ts'
import { MoneyError } from '#kernel/money/money-error.ts'
import { multiply } from '#kernel/money/multiply.ts'

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
export function totalOf(rate: Money, arrivesOn: string, departsOn: string): Money {
  try {
    return multiply(rate, nightsOf(arrivesOn, departsOn))
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error
    throw Failure.field(
      '/nightlyRate',
      error.code,
      'This rate for so many nights is more than can be reckoned.',
    )
  }
}
