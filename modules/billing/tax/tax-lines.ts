import { Failure } from '#kernel/command/failure.ts'
import { parseDecimal } from '#kernel/money/decimal.ts'
import { money } from '#kernel/money/money.ts'
import { MoneyError } from '#kernel/money/money-error.ts'
import { multiply } from '#kernel/money/multiply.ts'
import type { DraftLine } from '../draft.ts'
import { type LineTax, type Rates, sumOfPercents } from './rate.ts'
import { spreadTax, type Taxed } from './spread-tax.ts'

export interface TaxedLine extends DraftLine {
  /** Of all rates together. */
  taxPercent: string
  taxes: LineTax[]
  net: number
  tax: number
  total: number
}

/** Each line with its net, tax and total in minor units; the tax of a category adds up over its lines. */
export function taxLines(
  lines: readonly DraftLine[],
  currency: string,
  rates: Rates,
  isInclusive: boolean,
): TaxedLine[] {
  const priced = lines.map((line, index) => ({
    ...line,
    rates: rates.get(line.taxCategory ?? '') ?? [],
    amount: priceOf(line, currency, index),
  }))
  const taxed = new Map<number, Taxed>()
  for (const category of new Set(priced.map(line => line.taxCategory ?? ''))) {
    const own = priced
      .map((_, index) => index)
      .filter(index => (lines[index]!.taxCategory ?? '') === category)
    const parts = spreadTax(
      own.map(index => priced[index]!.amount),
      (rates.get(category) ?? []).map(rate => parseDecimal(rate.percent)),
      isInclusive,
    )
    for (const [at, index] of own.entries()) taxed.set(index, parts[at]!)
  }
  refuseTooMuch([...taxed.values()])
  return priced.map(({ amount, rates: own, ...line }, index) => {
    const { net, tax, parts } = taxed.get(index)!
    const taxes = own.map((rate, at) => ({ ...rate, amount: Number(parts[at]) }))
    const taxPercent = sumOfPercents(own)
    return { ...line, taxPercent, taxes, net: Number(net), tax: Number(tax), total: Number(net + tax) }
  })
}

const most = 9_000_000_000_000_000n

/** Beyond this a sum is not exact any more on its way through JSON. */
function refuseTooMuch(parts: { net: bigint; tax: bigint }[]): void {
  const size = parts.reduce((sum, { net, tax }) => sum + abs(net) + abs(tax), 0n)
  if (size > most) throw Failure.field('/lines', 'too_large', 'The lines add up to too large an amount.')
}

const abs = (amount: bigint) => (amount < 0n ? -amount : amount)

function priceOf({ unitAmount, quantity = 1 }: DraftLine, currency: string, index: number): bigint {
  try {
    return BigInt(multiply(money(unitAmount, currency), String(quantity)).amount)
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error
    throw Failure.field(`/lines/${index}`, error.code.replace('money.', ''), error.message)
  }
}
