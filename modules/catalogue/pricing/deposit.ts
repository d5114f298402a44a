import { type Money, money } from '#kernel/money/money.ts'
import { percentOf } from '#kernel/money/multiply.ts'
import type { PriceRuleRow } from './rule-of.ts'

/** What is asked for in advance: by the first rule whose total is passed. */
export function depositOf(
  rules: readonly PriceRuleRow[],
  total: Money,
): { rule: PriceRuleRow; amount: Money } | undefined {
  const isMeant = ({ kind, minTotal, amount }: PriceRuleRow) =>
    kind === 'deposit' &&
    total.amount > (minTotal ?? 0) &&
    (amount === null || amount.currency === total.currency)
  const rule = rules.find(isMeant)
  if (!rule) return undefined
  const asked = rule.percent !== null ? percentOf(total, rule.percent) : rule.amount!
  return { rule, amount: money(Math.min(asked.amount, total.amount), total.currency) }
}

/** How much of a deposit goes back when it is cancelled so many days before; without tiers, all of it. */
export function refundPercent(
  { refundTiers }: Pick<PriceRuleRow, 'refundTiers'>,
  daysBefore: number,
): string {
  if (!refundTiers.length) return '100'
  const reached = refundTiers.filter(tier => daysBefore >= tier.daysBefore)
  return reached.sort((a, b) => b.daysBefore - a.daysBefore)[0]?.percent ?? '0'
}
