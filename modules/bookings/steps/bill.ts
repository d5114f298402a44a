import { multiply } from '#kernel/money/multiply.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { type LateDeparture, lateDeparture, type PriceLine, ruleOf } from '#modules/catalogue/public.ts'
import { type AccountFacts, type Priced, priceOf } from './account-facts.ts'

export interface Bill {
  lines: PriceLine[]
  total: Money
  perGuest: { guestId: string | null; guestName: string; amount: Money }[]
  late: LateDeparture | undefined
}

/** The whole bill of a stay if its guests leave at `leftAt`: nights, late departure, doses given. */
export function billOf(
  stay: Priced & { lateFeeWaiver?: string | null },
  facts: AccountFacts,
  leftAt: Temporal.Instant | undefined,
): Bill {
  const price = priceOf(stay, facts)
  const { currency } = stay.nightlyRate
  const night = ruleOf(facts.rules, 'night')?.amount ?? stay.nightlyRate
  const { departsOn } = stay
  const late =
    leftAt && lateDeparture(ruleOf(facts.rules, 'late_departure'), { ...facts, departsOn, leftAt, night })
  const extras = [...(late && !stay.lateFeeWaiver ? [lateLine(late)] : []), ...doseLines(facts, currency)]
  const lines = [...price.lines, ...extras]
  const total = { amount: lines.reduce((sum, line) => sum + line.amount, 0), currency }
  const guests = facts.guests.length ? facts.guests : [{ id: null, name: 'Guests' }]
  const perGuest = guests.map((guest, at) => ({
    guestId: guest.id,
    guestName: guest.name,
    amount: { amount: facts.guests.length ? price.perGuest[at]! : price.total.amount, currency },
  }))
  return { lines, total, perGuest, late }
}

const lateLine = ({ amount, name, explanation }: LateDeparture): PriceLine => ({
  rule: 'catalogue.late_departure',
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
