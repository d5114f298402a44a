/** Several readings of the same thing: the middle one, and how far the others lie. */
export interface Figure {
  median: number
  low: number
  high: number
}

export function figure(readings: number[]): Figure {
  const sorted = readings.filter(Number.isFinite).toSorted((a, b) => a - b)
  return { median: percentile(sorted, 0.5), low: sorted[0] ?? Number.NaN, high: sorted.at(-1) ?? Number.NaN }
}

/** Of sorted readings; between two neighbours where the share falls between them. */
export function percentile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share
  const below = sorted[Math.floor(at)] ?? Number.NaN
  const above = sorted[Math.ceil(at)] ?? Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-GB')
  return String(Number(value.toPrecision(3)))
}

export const spread = ({ median, low, high }: Figure, unit = ''): string =>
  `${rounded(median)}${unit} (${rounded(low)}–${rounded(high)})`
