import { westernDigits } from './digits.ts'
import { madeOnce } from './made-once.ts'

export interface Money {
  amount: number
  currency: string
}

const inCurrency = madeOnce(
  (locale: string, currency: string) => new Intl.NumberFormat(locale, { style: 'currency', currency }),
)

/** 2 for EUR, 0 for JPY, 3 for KWD: how many digits of the minor unit ISO 4217 gives a currency. */
export const minorDigits = madeOnce(
  (currency: string): number => inCurrency('en', currency).resolvedOptions().maximumFractionDigits ?? 2,
)

/** 1250 EUR → `12.50`, by moving the point in the text and never through a fraction. */
export function decimalOf({ amount, currency }: Money): string {
  const digits = minorDigits(currency)
  const sign = amount < 0 ? '-' : ''
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  if (digits === 0) return sign + text
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

export const formatMoney = (money: Money, locale: string): string =>
  inCurrency(locale, money.currency).format(decimalOf(money) as `${number}`)

function decimalSeparator(locale: string): string {
  return new Intl.NumberFormat(locale).formatToParts(1.5).find(part => part.type === 'decimal')?.value ?? '.'
}

/** Reads what was typed into minor units; undefined when it is no amount or finer than the currency allows. */
export function parseMoney(text: string, currency: string, locale: string): Money | undefined {
  const separator = decimalSeparator(locale)
  const compact = westernDigits(text).replace(/[\s\u00a0\u202f]/g, '')
  const grouping = separator === ',' ? /\.(?=\d{3}(\D|$))/g : /,(?=\d{3}(\D|$))/g
  const plain = compact.replaceAll('٬', '').replace(grouping, '').replace(separator, '.').replace(/[,٫]/, '.')
  const match = /^(-?)(\d+)(?:\.(\d*))?$/.exec(plain)
  if (!match) return undefined
  const [, sign = '', whole = '', fraction = ''] = match
  const digits = minorDigits(currency)
  if (fraction.length > digits) return undefined
  const amount = Number(`${sign}${whole}${fraction.padEnd(digits, '0')}`)
  return Number.isSafeInteger(amount) ? { amount, currency } : undefined
}
