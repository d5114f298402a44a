import { parseDecimal, powerOfTen } from './decimal.ts'
import { type Money, money, units } from './money.ts'
import { divide, type Rounding } from './rounding.ts'

/** Price times quantity; the quantity is text ('1.5', '3') so that it stays exact. */
export function multiply(amount: Money, factor: string | number | bigint, rounding?: Rounding): Money {
  const { units: factorUnits, scale } = parseDecimal(String(factor))
  return money(divide(units(amount) * factorUnits, powerOfTen(scale), rounding), amount.currency)
}

/** So many percent of an amount: a tax, a fee, a discount. */
export function percentOf(amount: Money, percent: string | number, rounding?: Rounding): Money {
  const { units: percentUnits, scale } = parseDecimal(String(percent))
  return money(divide(units(amount) * percentUnits, powerOfTen(scale + 2), rounding), amount.currency)
}
