import { formatMoney } from '#kernel/money/format-money.ts'
import type { Facts, Verdict } from './facts.ts'

const percent = (share: number) => `${share / 10} %`

/** The verdict in sentences: the outcome first, then what it came from, the largest first. */
export function explain(facts: Facts, verdict: Verdict): string[] {
  const words = (amount: number) => formatMoney({ amount, currency: facts.currency }, 'en')
  const { profit, marginShare, plannedMarginShare, lines, firstPassShare } = verdict
  const made = profit >= 0 ? `${words(profit)} made` : `${words(-profit)} lost`
  const first = `${made}: ${percent(marginShare)} of the price, where ${percent(plannedMarginShare)} was planned.`
  const apart = lines
    .filter(line => line.isMeasured && line.actual !== line.quoted)
    .sort((one, other) => Math.abs(other.actual - other.quoted) - Math.abs(one.actual - one.quoted))
    .map(({ heading, actual, quoted }) => {
      const more = actual > quoted ? 'over' : 'under'
      return `${heading[0]!.toUpperCase()}${heading.slice(1)} took ${words(actual)}, ${words(Math.abs(actual - quoted))} ${more} the quote.`
    })
  const redone = facts.reworks.map(
    ({ partCount, cause, payer, cost, reference }) =>
      `${partCount} of ${facts.partCount} parts were coated again (${cause.replaceAll('_', ' ')}) for ${words(cost)}; ${payer === 'customer' ? 'the customer pays' : 'the shop pays'} (${reference}).`,
  )
  const unmeasured = lines.filter(line => !line.isMeasured && line.quoted > 0).map(line => line.heading)
  return [
    first,
    ...apart,
    ...redone,
    ...(firstPassShare === null ? [] : [`${percent(firstPassShare)} of the parts passed the first time.`]),
    ...(unmeasured.length ? [`Taken as quoted, because nobody measured: ${unmeasured.join(', ')}.`] : []),
    ...(verdict.nextPrice > facts.price
      ? [`The same job again would need ${words(verdict.nextPrice)} for the margin that was planned.`]
      : []),
  ]
}
