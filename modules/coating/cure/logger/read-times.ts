import { clockIn, numberIn, shortIn } from './cells.ts'

export const timeUnits = ['ms', 's', 'min'] as const
export type TimeUnit = (typeof timeUnits)[number]
const lengths: Record<TimeUnit, number> = { ms: 1, s: 1000, min: 60_000 }
const day = 86_400_000

const inHeading: Record<TimeUnit, RegExp> = {
  ms: /\bms\b|millisec/i,
  s: /\bs(ec(onds?)?)?\b|sekunden|segundos|secondes/i,
  min: /\bmin(utes?|uten|utos)?\b/i,
}

const interval =
  /(?:interval|intervall|intervalo|period|sample rate|logging rate|taktzeit)[^\d]{0,20}(\d{1,6}(?:[.,]\d{1,3})?)\s*(ms|s|sec|seconds?|min|minutes?)?\b/i

export interface TimeColumn {
  column: number
  /** Milliseconds since the first row; undefined where a cell is no time. */
  at: (number | undefined)[]
}

interface Table {
  heading: readonly string[]
  /** All that stands above the first column. */
  timeWords: string
  rows: readonly (readonly string[])[]
  preamble: string
  timeUnit?: TimeUnit | null
}

const isCounter = (name: string) =>
  /^(#|no\.?|nr\.?|n°|row|scan|sample|index|reading|record|point)s?\b/i.test(name.trim())

/** Which column tells the time, and what it says; undefined when it cannot be known without guessing. */
export function timesOf(table: Table): TimeColumn | undefined {
  const { heading, rows } = table
  const width = Math.min(heading.length, 4)
  for (let column = 0; column < width; column++) {
    const said = rows.map(row => row[column] ?? '')
    const clocks = unrolled(said.map(clockIn))
    if (isMostly(clocks)) return { column, at: clocks }
    const shorts = said.map(shortIn)
    // 14:03 might be hours and minutes; what begins at zero has been counted since the start.
    if (isMostly(shorts) && shorts.find(time => time !== undefined)! < 60_000) return { column, at: shorts }
  }
  const unit = table.timeUnit ?? unitOf(table.timeWords)
  const counted = rows.map(row => numberIn(row[0] ?? '') ?? undefined)
  if (!isMostly(counted)) return undefined
  if (unit && !isCounter(heading[0] ?? '')) return { column: 0, at: scaled(counted, lengths[unit]) }
  const step = interval.exec(table.preamble)
  if (!step || !isCounter(heading[0] ?? '')) return undefined
  const length = lengths[unitOf(step[2] ?? 's') ?? 's'] * Number(step[1]!.replace(',', '.'))
  return { column: 0, at: scaled(counted, length) }
}

const unitOf = (text: string): TimeUnit | undefined => timeUnits.find(unit => inHeading[unit].test(text))

const scaled = (counted: (number | undefined)[], length: number) =>
  counted.map(count => (count === undefined ? undefined : Math.round(count * length)))

const isMostly = (times: readonly (number | undefined)[]) =>
  times.length > 0 && times.filter(time => time !== undefined).length >= times.length * 0.9

/** Past midnight the clock begins again. */
function unrolled(times: (number | undefined)[]): (number | undefined)[] {
  let days = 0
  let last = 0
  return times.map(time => {
    if (time === undefined) return undefined
    if (time + days < last - day / 2) days += day
    last = time + days
    return last
  })
}
