import { expect, test } from 'vitest'
import { decimalOf, formatMoney, parseMoney } from './money.ts'

test('minor units become a decimal by moving the point', () => {
  expect(decimalOf({ amount: 1250, currency: 'EUR' })).toBe('12.50')
  expect(decimalOf({ amount: -5, currency: 'EUR' })).toBe('-0.05')
  expect(decimalOf({ amount: 1250, currency: 'JPY' })).toBe('1250')
  expect(decimalOf({ amount: 1250, currency: 'KWD' })).toBe('1.250')
})

test('an amount reads as the locale writes it', () => {
  expect(formatMoney({ amount: 123450, currency: 'EUR' }, 'en-GB')).toBe('€1,234.50')
})

test('what people type becomes minor units in either way of writing', () => {
  expect(parseMoney('1,234.50', 'EUR', 'en-GB')?.amount).toBe(123450)
  expect(parseMoney('1.234,50', 'EUR', 'de-DE')?.amount).toBe(123450)
  expect(parseMoney('12,5', 'EUR', 'de-DE')?.amount).toBe(1250)
  expect(parseMoney('-3', 'EUR', 'en-GB')?.amount).toBe(-300)
  expect(parseMoney('700', 'JPY', 'en-GB')?.amount).toBe(700)
})

test('an amount finer than the currency, or no amount at all, is refused', () => {
  expect(parseMoney('12.345', 'EUR', 'en-GB')).toBeUndefined()
  expect(parseMoney('7.5', 'JPY', 'en-GB')).toBeUndefined()
  expect(parseMoney('twelve', 'EUR', 'en-GB')).toBeUndefined()
})
