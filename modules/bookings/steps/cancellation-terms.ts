import type { CommandContext } from '#kernel/command/context.ts'
import { percentOf } from '#kernel/money/multiply.ts'
import { settleDeposit } from '#modules/billing/public.ts'
import { depositOf, refundPercent } from '#modules/catalogue/public.ts'
import type { AccountFacts } from './account-facts.ts'
import { subjectOf } from './collect-deposit.ts'
import { nightsOf } from './nights.ts'
import type { StayRow } from './open-stay.ts'
import { tellCancellation } from './stay-notices.ts'

type Facts = Pick<AccountFacts, 'rules' | 'held'>

/** What would become of the deposit if the stay were cancelled today. */
export function cancellationTerms(
  stay: Pick<StayRow, 'arrivesOn' | 'total'>,
  { rules, held }: Facts,
  today: string,
) {
  const { currency } = stay.total
  const daysBefore = nightsOf(today, stay.arrivesOn)
  const rule = depositOf(rules, stay.total)?.rule
  const percent = rule ? refundPercent(rule, daysBefore) : '100'
  const refund = percentOf({ amount: held, currency }, percent)
  return { daysBefore, percent, refund, forfeit: { amount: held - refund.amount, currency } }
}

/** Gives back what the tiers say, by the way it came or as store credit, and keeps the rest. */
export async function returnDeposit(
  ctx: CommandContext,
  stay: StayRow,
  facts: Facts,
  { today, storeCredit }: { today: string; storeCredit: boolean },
): Promise<void> {
  if (facts.held === 0) return
  const { daysBefore, refund, forfeit } = cancellationTerms(stay, facts, today)
  const none = { amount: 0, currency: refund.currency }
  await settleDeposit(ctx, subjectOf(stay), {
    refund: storeCredit ? none : refund,
    storeCredit: storeCredit ? refund : none,
    forfeit,
  })
  const way = storeCredit ? 'as store credit' : 'the way it came'
  await tellCancellation(ctx, stay, { daysBefore, refund, forfeit, way })
}
