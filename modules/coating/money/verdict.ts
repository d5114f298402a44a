import { divide } from '#kernel/money/rounding.ts'
import { explain } from './explain.ts'
import { type Facts, type Heading, headings, type MoneyLine, type Verdict } from './facts.ts'

const headingOf: Record<string, Heading> = {
  'coating.strip': 'labour',
  'coating.blast': 'labour',
  'coating.mask': 'labour',
  'coating.coat': 'labour',
  'coating.extra_coats': 'labour',
  'coating.powder': 'powder',
  'coating.oven': 'oven',
  'coating.consumables': 'overheads',
  'coating.overhead': 'overheads',
}

const thousandths = (part: number, of: number): number =>
  of === 0 ? 0 : Number(divide(BigInt(part) * 1000n, BigInt(of)))

/** Did we make money? Price less what it took, rework included; what nobody measured is taken as quoted. */
export function verdictOf(facts: Facts): Verdict & { explanation: string[] } {
  const { measured, reworks } = facts
  const lines = headings.map((heading): MoneyLine => {
    const quoted = facts.quoted.reduce(
      (sum, { rule, amount }) => sum + (headingOf[rule] === heading ? amount : 0),
      0,
    )
    const actual = heading === 'overheads' ? null : measured[heading]
    return { heading, quoted, actual: actual ?? quoted, isMeasured: actual !== null }
  })
  const own = lines.reduce((sum, line) => sum + line.actual, 0)
  const reworkCost = reworks.reduce((sum, one) => sum + one.cost, 0)
  const income = facts.price + reworks.reduce((sum, one) => sum + one.price, 0)
  const cost = own + reworkCost
  const profit = income - cost
  const checked = facts.passedCount + facts.failedCount
  const verdict: Verdict = {
    lines,
    income,
    cost,
    reworkCost,
    profit,
    plannedProfit: facts.price - facts.plannedCost,
    marginShare: thousandths(profit, income),
    plannedMarginShare: thousandths(facts.price - facts.plannedCost, facts.price),
    firstPassShare: checked ? thousandths(facts.passedCount, checked) : null,
    nextPrice: nextPrice(facts, cost),
  }
  return { ...verdict, explanation: explain(facts, verdict) }
}

function nextPrice({ price, plannedCost }: Facts, cost: number): number {
  if (plannedCost <= 0 || cost <= plannedCost) return price
  return Number(divide(BigInt(cost) * BigInt(price), BigInt(plannedCost)))
}
