import { moneyWords, percentWords, shown } from './line.ts'
import { type PricedItem, priceItem } from './price-item.ts'
import type { Rates } from './rates.ts'
import { shareOf } from './ratio.ts'
import type { PriceLine, Work } from './work.ts'

export interface PricedQuote {
  items: PricedItem[]
  /** What concerns the quote as a whole: the least we charge, and rush. */
  lines: PriceLine[]
  price: number
  cost: number
}

/** Parts first with their breaks, then the least that a job costs, then rush on all of it. */
export function priceQuote(works: readonly Work[], rates: Rates, isRush: boolean): PricedQuote {
  const items = works.map(work => priceItem(work, rates))
  const sum = items.reduce((total, item) => total + item.price, 0)
  const lines: PriceLine[] = []
  if (sum < rates.minimumCharge) {
    const least = moneyWords(rates.minimumCharge, rates.currency)
    const words = `No job is done for less than ${least}`
    lines.push(shown('minimum_charge', 'Minimum charge', rates.minimumCharge - sum, words))
  }
  const plain = Math.max(sum, rates.minimumCharge)
  const rush = isRush ? shareOf(plain, rates.rushShare) : 0
  if (rush) lines.push(shown('rush', 'Rush', rush, `${percentWords(rates.rushShare)} for going first`))
  return { items, lines, price: plain + rush, cost: items.reduce((total, item) => total + item.cost, 0) }
}
