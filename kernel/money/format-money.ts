import { decimalsOf } from './currencies.ts'
import type { Money } from './money.ts'
import { toDecimal } from './parse-money.ts'

const formats = new Map<string, Intl.NumberFormat>()

/** The amount as people of `locale` write it, with all of the currency's decimals. */
export function formatMoney(amount: Money, locale: string): string {
  return formatOf(amount.currency, locale).format(toDecimal(amount) as Intl.StringNumericLiteral)
}

function formatOf(currency: string, locale: string): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const places = decimalsOf(currency) ?? 2
  const options = { minimumFractionDigits: places, maximumFractionDigits: places }
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency, ...options })
  formats.set(key, format)
  return format
}
