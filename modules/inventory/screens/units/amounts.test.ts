import { describe, expect, it } from 'vitest'
import { amountsFor } from './amounts.ts'

describe('amounts', () => {
  it('are said and read in the shop’s own unit', () => {
    const pounds = amountsFor({ unit: 'mg', weightUnit: 'lb', locale: 'en-US' })
    expect(pounds.say(24_947_580)).toBe('55\u00a0lb')
    expect(pounds.read('2.1')).toBe(952_544)
    const kilos = amountsFor({ unit: 'mg', weightUnit: 'kg', locale: 'de' })
    expect(kilos.say(1_234_567)).toBe('1,235\u00a0kg')
    expect(kilos.read('1,5')).toBe(1_500_000)
    expect(amountsFor({ unit: 'each', weightUnit: 'kg', locale: 'en' }).say(12)).toBe('12')
  })

  it('are nothing where nobody could say how much is meant', () => {
    const { read } = amountsFor({ unit: 'mg', weightUnit: 'kg', locale: 'en' })
    for (const text of ['', 'x', '-1', '1e9', '1.2.3', '1'.repeat(30)]) expect(read(text)).toBeUndefined()
  })
})
