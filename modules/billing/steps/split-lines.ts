import { money } from '#kernel/money/money.ts'
import { multiply } from '#kernel/money/multiply.ts'
import type { DraftLine } from '../draft.ts'
import { type Share, splitBetween } from '../split.ts'
import { spread } from '../tax/spread.ts'

/** One set of lines for each share. Each line's parts add up to the line, and each share's lines to its share. */
export function splitLines(
  lines: readonly DraftLine[],
  currency: string,
  shares: readonly Share[],
): DraftLine[][] {
  const rest = lines.map(({ unitAmount, quantity = 1 }) =>
    BigInt(multiply(money(unitAmount, currency), String(quantity)).amount),
  )
  const total = rest.reduce((a, b) => a + b, 0n)
  return splitBetween(money(total, currency), shares).map(part => {
    const own = spread(BigInt(part.amount), rest)
    for (const [index, amount] of own.entries()) rest[index]! -= amount
    return lines.flatMap((line, index) => {
      const amount = Number(own[index])
      if (amount === 0) return []
      return [{ ...line, quantity: 1, unitAmount: amount, explanation: sayShare(line) }]
    })
  })
}

const share = 'The part of this payer.'

function sayShare({ explanation }: DraftLine): string {
  const what = explanation?.trim()
  if (!what) return share
  return /[.!?…]$/u.test(what) ? `${what} ${share}` : `${what}. ${share}`
}
