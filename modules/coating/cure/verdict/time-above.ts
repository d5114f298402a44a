/** Milliseconds: what is proven, and what it would be if the gaps had been hot as well. */
export interface TimeAbove {
  proven: number
  possible: number
}

/** Longest pause between readings that may be drawn as a line: three usual steps, half a minute at least. */
export function longestStep(times: readonly number[]): number {
  const steps = times.slice(1).map((time, index) => time - times[index]!)
  const usual = steps.toSorted((a, b) => a - b)[Math.floor((steps.length - 1) / 2)] ?? 0
  return Math.max(usual * 3, 30_000)
}

/** How long a probe was at `level` or hotter; between two readings the temperature is taken to change evenly. */
export function timeAbove(
  times: readonly number[],
  readings: readonly (number | null)[],
  level: number,
): TimeAbove {
  const longest = longestStep(times)
  let [proven, unknown] = [0, 0]
  let last: { at: number; value: number } | undefined
  for (const [index, at] of times.entries()) {
    const value = readings[index]
    if (value === null || value === undefined) continue
    if (last && at - last.at <= longest) proven += hotPart(last.value, value, level) * (at - last.at)
    else if (last) unknown += at - last.at
    last = { at, value }
  }
  return { proven: Math.round(proven), possible: Math.round(proven + unknown) }
}

/** The share of a step that lies at the level or above it. */
function hotPart(from: number, to: number, level: number): number {
  if (from >= level && to >= level) return 1
  if (from < level && to < level) return 0
  const hot = Math.max(from, to)
  return (hot - level) / (hot - Math.min(from, to))
}
