import { describe, expect, it } from 'vitest'
import { priceQuote } from './price-quote.ts'
import type { Rates } from './rates.ts'
import { completed, type GivenWork } from './work.ts'

const ember: Rates = {
  currency: 'USD',
  labourRate: 6000,
  ovenRate: 4800,
  stripFactor: 1000,
  blastFactor: 1500,
  maskFactor: 500,
  extraCoatShare: 300,
  consumablesShare: 30,
  overheadShare: 150,
  marginShare: 350,
  minimumCharge: 7500,
  rushShare: 200,
  breaks: [
    { count: 10, share: 0 },
    { count: 50, share: 80 },
    { count: 200, share: 150 },
  ],
  areaRates: [{ colourClass: 'metallic', amount: 450 }],
  mediumFactor: 1250,
  complexFactor: 1600,
  coverageConstant: 'us_192_3',
}

const brackets: GivenWork = {
  name: 'Bracket',
  count: 48,
  area: 162_580,
  powderPrice: { amount: 680, currency: 'USD' },
  blastMinutes: 48,
  maskMinutes: 30,
  coatMinutes: 96,
  ovenBatches: 2,
  ovenMinutes: 45,
}

const reckon = (changes: Partial<GivenWork>, isRush = false, rates: Partial<Rates> = {}) =>
  priceQuote([completed({ ...brackets, ...changes })], { ...ember, ...rates }, isRush)
const amounts = (quote: ReturnType<typeof reckon>) =>
  Object.fromEntries([...quote.items[0]!.lines, ...quote.lines].map(line => [line.rule, line.amount]))

describe('a price', () => {
  it('names each line and its rule, to the cent', () => {
    expect(amounts(reckon({}))).toEqual({
      'coating.blast': 7200,
      'coating.mask': 1500,
      'coating.coat': 9600,
      'coating.oven': 7200,
      'coating.powder': 2110,
      'coating.consumables': 828,
      'coating.overhead': 4266,
      'coating.margin': 17_610,
      'coating.item': 50_314,
    })
  })

  it('takes 30 % of the first coat and as much powder again for the second', () => {
    const two = amounts(reckon({ coats: 2 }))
    expect(two['coating.extra_coats']).toBe(2880)
    expect(two['coating.powder']).toBe(4220)
  })

  it('follows the book by area, class of colour and complexity', () => {
    const byBook = reckon({ method: 'per_area', colourClass: 'metallic', complexity: 'medium' })
    expect(byBook.price).toBe(Math.round(84 * 450 * 1.25))
    expect(byBook.cost).toBe(32_704)
  })

  it('never sells below the minimum, and rushes after the breaks', () => {
    const few = { count: 1, powderPrice: undefined, blastMinutes: 0, maskMinutes: 0, ovenBatches: 0 }
    const small = reckon({ ...few, coatMinutes: 17 })
    expect(small.items[0]!.price).toBeLessThan(7500)
    expect(small.price).toBe(7500)
    expect(small.lines.map(line => line.rule)).toEqual(['coating.minimum_charge'])
    const rushed = reckon({ count: 50 }, true)
    expect(rushed.price - rushed.items[0]!.price).toBe(Math.round(rushed.items[0]!.price * 0.2))
  })
})
