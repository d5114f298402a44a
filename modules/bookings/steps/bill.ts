import { multiply } from '#kernel/money/multiply.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { type PriceLine, ruleOf } from '#modules/catalogue/public.ts'
import { type AccountFacts, priceOf } from './account-facts.ts'
import { type StayFee, type Timed, timeFeesOf } from './time-fees.ts'

export interface Bill {
  lines: PriceLine[]
  total: Money
  perGuest: { guestId: string | null; guestName: string; amount: Money }[]
  /** For coming or leaving at other times than agreed, also where they are waived. */
  timeFees: StayFee[]
  /** What they come to; null when there are none. */
  lateFee: Money | null
}

/** The whole bill of a stay if its guests leave at `leftAt`: nights, times of coming and leaving, doses given. */
export function billOf(
  stay: Timed & { lateFeeWaiver?: string | null },
  facts: AccountFacts,
  leftAt: Temporal.Instant | undefined,
): Bill {
  const price = priceOf(stay, facts)
  const { currency } = stay.nightlyRate
  const timeFees = timeFeesOf(stay, facts, leftAt)
  const fees = timeFees.reduce((sum, { amount }) => sum + amount.amount, 0)
  const lateFee = timeFees.length ? { amount: fees, currency } : null
  const extras = [...(stay.lateFeeWaiver ? [] : timeFees.map(feeLine)), ...doseLines(facts, currency)]
  const lines = [...price.lines, ...extras]
  const total = { amount: lines.reduce((sum, line) => sum + line.amount, 0), currency }
  const guests = facts.guests.length ? facts.guests : [{ id: null, name: 'Guests' }]
  const perGuest = guests.map((guest, at) => ({
    guestId: guest.id,
    guestName: guest.name,
    amount: { amount: facts.guests.length ? price.perGuest[at]! : price.total.amount, currency },
  }))
  return { lines, total, perGuest, timeFees, lateFee }
}

const feeLine = ({ rule, amount, name, explanation }: StayFee): PriceLine => ({
  rule,
  name,
  explanation,
  quantity: 1,
  unitAmount: amount.amount,
  amount: amount.amount,
  shares: [],
})

/** A plan may have a fee of its own; else the house's rule says what a dose costs, if anything. */
function doseLines({ doses, rules }: AccountFacts, currency: string): PriceLine[] {
  const rule = ruleOf(rules, 'dose_fee')
  return doses.flatMap(({ guestName, name, count, fee, basis }) => {
    const each = fee ?? rule?.amount
    if (!each || each.currency !== currency || each.amount === 0) return []
    const amount = multiply(each, count).amount
    const explanation = `${guestName}: ${count} ${basis}${count === 1 ? '' : 's'} given`
    return [
      {
        rule: 'catalogue.dose_fee',
        name: `${rule?.name ?? 'Medication'}: ${name}`,
        explanation,
        quantity: count,
        unitAmount: each.amount,
        amount,
        shares: [],
      },
    ]
  })
}
