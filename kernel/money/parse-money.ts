import { decimalsOf } from './currencies.ts'
import { parseDecimal, rescale } from './decimal.ts'
import { type Money, money } from './money.ts'
import { MoneyError } from './money-error.ts'

/** Reads '12.34' as 1234 EUR cents. More decimals than the currency has are refused, never rounded away. */
export function parseMoney(text: string, currency: string): Money {
  const places = decimalsOf(currency)
  if (places === undefined) throw new MoneyError('money.unknown_currency', `${currency} is not a currency.`)
  const decimal = parseDecimal(text.trim())
  if (decimal.scale > places) {
    throw new MoneyError(
      'money.too_many_decimals',
      `"${text}" has more decimals than ${currency} (${places}).`,
    )
  }
  return money(rescale(decimal, places), currency)
}

/** The opposite of `parseMoney`: '12.34' for 1234 EUR cents, '1234' for JPY. For files and machines, not for people. */
export function toDecimal({ amount, currency }: Money): string {
  const places = decimalsOf(currency) ?? 0
  const digits = String(Math.abs(amount)).padStart(places + 1, '0')
  const sign = amount < 0 ? '-' : ''
  if (places === 0) return `${sign}${digits}`
  return `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`
}
