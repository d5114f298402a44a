import { expect, test } from 'vitest'
import { parseMoney } from './money-text.ts'

test('an amount becomes minor units of its currency, never a fraction', () => {
  expect(parseMoney('94.5', 'EUR')).toEqual({ amount: 9450, currency: 'EUR' })
  expect(parseMoney('62', 'EUR').amount).toBe(6200)
  expect(parseMoney('0.07', 'EUR').amount).toBe(7)
  expect(parseMoney('-0', 'EUR').amount).toBe(0)
  expect(parseMoney('1200', 'JPY').amount).toBe(1200)
  expect(parseMoney('1.005', 'KWD').amount).toBe(1005)
})

test('a decimal comma and groups of thousands are read as declared', () => {
  expect(parseMoney('1.234,50', 'EUR', ',').amount).toBe(123450)
  expect(parseMoney('1,234.50', 'EUR').amount).toBe(123450)
  expect(() => parseMoney('1,23', 'EUR')).toThrow('not an amount')
  expect(() => parseMoney('1.234,50', 'EUR')).toThrow('not an amount')
})

test('what cannot be paid is refused', () => {
  expect(() => parseMoney('1.005', 'EUR')).toThrow('more decimals')
  for (const text of ['', 'abc', '1e3', '1.2.3', '--1', '0x10'])
    expect(() => parseMoney(text, 'EUR')).toThrow()
  expect(() => parseMoney('1', 'euro')).toThrow('not an amount')
})
