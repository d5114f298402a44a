import { describe, expect, it } from 'vitest'
import { keyed, likelyAmounts, planOf } from './tenders.ts'

describe('paying in several ways', () => {
  it('gives change out of cash only, and records what was kept', () => {
    expect(planOf(4_200, [{ method: 'cash', amount: 5_000 }])).toEqual({
      payments: [{ method: 'cash', amount: 4_200 }],
      change: 800,
      left: 0,
      over: 0,
    })
  })

  it('splits between cash and card, and says what is left', () => {
    const tenders = [
      { method: 'card', amount: 3_000 },
      { method: 'cash', amount: 1_000 },
    ] as const
    expect(planOf(4_200, tenders)).toMatchObject({ payments: tenders, change: 0, left: 200 })
    expect(planOf(3_500, tenders)).toMatchObject({ change: 500, left: 0, over: 0 })
  })

  it('turns what is transferred beyond the sum into credit, never into change', () => {
    expect(planOf(1_000, [{ method: 'transfer', amount: 1_500 }])).toMatchObject({
      payments: [{ method: 'transfer', amount: 1_500 }],
      change: 0,
      over: 500,
    })
  })

  it('leaves out what is nothing', () => {
    expect(planOf(1_000, [{ method: 'cash', amount: 0 }])).toMatchObject({ payments: [], left: 1_000 })
  })
})

describe('the keypad', () => {
  it('takes digits from the right, like a till', () => {
    const type = (keys: string[]) => keys.reduce(keyed, 0)
    expect(type(['1', '2', '5', '0'])).toBe(1_250)
    expect(type(['1', '2', '00'])).toBe(1_200)
    expect(type(['1', '2', 'back'])).toBe(1)
    expect(type(['9', 'clear', '7'])).toBe(7)
  })

  it('offers the sum and the round amounts above it, in units of the currency', () => {
    expect(likelyAmounts(4_230, 2)).toEqual([4_230, 4_500, 5_000, 6_000])
    expect(likelyAmounts(4_230, 0)).toEqual([4_230, 4_500, 5_000, 6_000])
    expect(likelyAmounts(12_345, 3)).toEqual([12_345, 15_000, 20_000, 50_000])
  })
})
