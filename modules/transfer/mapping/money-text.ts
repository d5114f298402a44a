import { decimalsOf } from '#kernel/money/currencies.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { refusals } from './refusal.ts'

/** `1.234,50` and `EUR` with a decimal comma → 123450 cents. Groups of thousands must be whole groups. */
export function parseMoney(text: string, currency: string, decimal: '.' | ',' = '.'): Money {
  const decimals = decimalsOf(currency)
  if (decimals === undefined) throw refusals.notMoney(`${text} ${currency}`)
  const [whole = '', fraction = '', ...rest] = text.replace(/[\s\u00a0']/g, '').split(decimal)
  const group = decimal === '.' ? /^-?\d{1,3}(,\d{3})+$/ : /^-?\d{1,3}(\.\d{3})+$/
  const plain = group.test(whole) ? whole.replace(/[.,]/g, '') : whole
  if (rest.length || !/^-?\d{1,13}$/.test(plain) || !/^\d*$/.test(fraction)) throw refusals.notMoney(text)
  const minor = fraction.replace(/0+$/, '')
  if (minor.length > decimals) throw refusals.tooPrecise(text, currency)
  // `-0` is a number of its own; adding 0 makes it an ordinary nothing.
  return { amount: Number(plain + minor.padEnd(decimals, '0')) + 0, currency }
}
