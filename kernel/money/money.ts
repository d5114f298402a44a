import { decimalsOf } from './currencies.ts'
import { MoneyError } from './money-error.ts'

/** An amount in the smallest unit of its currency (cents for EUR, yen for JPY): always a whole, safe number. */
export interface Money {
  amount: number
  currency: string
}

/** Checks both halves; `amount` may be a bigint that came out of a calculation. */
export function money(amount: number | bigint, currency: string): Money {
  if (decimalsOf(currency) === undefined) {
    throw new MoneyError('money.unknown_currency', `${currency} is not a currency.`)
  }
  const whole = Number(amount)
  if (!Number.isInteger(whole))
    throw new MoneyError('money.not_an_amount', `${amount} is not a whole number.`)
  if (!Number.isSafeInteger(whole))
    throw new MoneyError('money.too_large', `${amount} is too large an amount.`)
  return { amount: whole || 0, currency }
}

export function zero(currency: string): Money {
  return money(0, currency)
}

export function add(a: Money, b: Money): Money {
  return money(units(a) + units(b, a.currency), a.currency)
}

export function subtract(a: Money, b: Money): Money {
  return money(units(a) - units(b, a.currency), a.currency)
}

export function negate(a: Money): Money {
  return money(-units(a), a.currency)
}

/** The sum of any number of amounts, none included; all must be in `currency`. */
export function sum(amounts: Iterable<Money>, currency: string): Money {
  let total = 0n
  for (const each of amounts) total += units(each, currency)
  return money(total, currency)
}

/** Negative when `a` is less than `b`, zero when they are equal. */
export function compare(a: Money, b: Money): number {
  const difference = units(a) - units(b, a.currency)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The amount as a bigint, for exact arithmetic; refuses another currency than the expected one. */
export function units(amount: Money, currency = amount.currency): bigint {
  if (amount.currency !== currency) {
    throw new MoneyError('money.other_currency', `${amount.currency} cannot be reckoned with ${currency}.`)
  }
  if (!Number.isInteger(amount.amount)) {
    throw new MoneyError('money.not_an_amount', `${amount.amount} is not a whole number.`)
  }
  return BigInt(amount.amount)
}
