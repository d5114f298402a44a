import { costLines, powderOf } from './cost-lines.ts'
import { squareFootArea } from './coverage.ts'
import { decimalWords, internal, moneyWords, percentWords, shown } from './line.ts'
import { complexityFactor, type Rates } from './rates.ts'
import { ratio, shareOf, times, whole } from './ratio.ts'
import type { PriceLine, Work } from './work.ts'

export interface PricedItem {
  work: Work
  lines: PriceLine[]
  /** Minor units, after the quantity break. */
  price: number
  cost: number
  /** Milligrams. */
  powder: number
}

/** One kind of part: what it costs, what it sells for, and what its number takes off. */
export function priceItem(work: Work, rates: Rates): PricedItem {
  const costs = costLines(work, rates)
  const cost = costs.reduce((total, line) => total + line.amount, 0)
  const selling = work.method === 'per_area' ? areaPrice(work, rates) : costPlus(cost, rates)
  const list = work.method === 'per_area' ? selling.amount : cost + selling.amount
  const sold = [...costs, selling]
  const broken = breakLine(work, rates, list)
  const label = `${work.count} × ${work.name}`
  const sum = shown('item', label, list, itemWords(work, rates, list))
  return {
    work,
    lines: [...sold, sum, ...broken],
    price: list + broken.reduce((total, line) => total + line.amount, 0),
    cost,
    powder: whole(powderOf(work, rates)),
  }
}

/** A margin on the price, not on the cost: cost ÷ (1 − margin). */
function costPlus(cost: number, rates: Rates): PriceLine {
  const price = whole(ratio(BigInt(cost) * 1000n, BigInt(1000 - rates.marginShare)))
  return internal('margin', 'Margin', price - cost, `${percentWords(rates.marginShare)} of the price`)
}

function areaPrice(work: Work, rates: Rates): PriceLine {
  const each = rates.areaRates.find(rate => rate.colourClass === work.colourClass)?.amount ?? 0
  const factor = complexityFactor(rates, work.complexity)
  const feet = times(ratio(BigInt(work.area) * BigInt(work.count)), {
    over: squareFootArea.under,
    under: squareFootArea.over,
  })
  const amount = whole(times(feet, ratio(BigInt(each) * BigInt(factor), 1000n)))
  const area = whole(times(feet, ratio(100n))) / 100
  const words = `${area} sq ft × ${moneyWords(each, rates.currency)} (${work.colourClass}) × ${decimalWords(factor)}`
  return internal('per_area', 'Price book', amount, words)
}

function breakLine(work: Work, rates: Rates, list: number): PriceLine[] {
  const reached = rates.breaks
    .filter(step => step.count <= work.count)
    .sort((one, other) => other.count - one.count)[0]
  if (!reached?.share) return []
  const words = `${percentWords(reached.share)} off from ${reached.count} parts on`
  return [shown('quantity_break', 'Quantity break', -shareOf(list, reached.share), words)]
}

function itemWords(work: Work, rates: Rates, list: number): string {
  const each = moneyWords(whole(ratio(BigInt(list), BigInt(work.count))), rates.currency)
  const coats = work.coats > 1 ? `${work.coats} coats` : '1 coat'
  return [work.colourName, coats, `${each} each`].filter(Boolean).join(', ')
}
