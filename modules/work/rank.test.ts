import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankBetween } from './rank.ts'

describe('rankBetween', () => {
  test('gives a first rank to an empty list', () => {
    expect(rankBetween(null, null)).not.toBe('')
  })

  test('finds a place between neighbours that touch', () => {
    const rank = rankBetween('a', 'b')
    expect(rank > 'a' && rank < 'b').toBe(true)
  })

  test('refuses neighbours in the wrong order', () => {
    expect(() => rankBetween('b', 'a')).toThrow(RangeError)
    expect(() => rankBetween('a', 'a')).toThrow(RangeError)
  })

  test('keeps any list sorted and free of doubles, wherever the next card is put', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { maxLength: 120 }), places => {
        const ranks: string[] = []
        for (const place of places) {
          const at = place % (ranks.length + 1)
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null))
        }
        expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => (a < b ? -1 : 1)))
        expect(ranks.every(rank => !rank.endsWith('0'))).toBe(true)
      }),
    )
  })

  test('three thousand cards put at one end need seven letters at most', () => {
    let last = rankBetween(null, null)
    let first = last
    for (let count = 0; count < 3000; count++) {
      const [higher, lower] = [rankBetween(last, null), rankBetween(null, first)]
      if (higher <= last || lower >= first) throw new Error(`${lower} ${first} … ${last} ${higher}`)
      last = higher
      first = lower
    }
    expect(last.length).toBeLessThanOrEqual(7)
    expect(first.length).toBeLessThanOrEqual(7)
  })
})
