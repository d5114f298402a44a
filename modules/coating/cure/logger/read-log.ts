import { celsius, numberIn, type TemperatureUnit, unitIn } from './cells.ts'
import { type TimeUnit, timesOf } from './read-times.ts'
import { cellsOf, delimiterOf, linesOf } from './rows.ts'

export interface Probe {
  name: string
  /** The air of the oven proves nothing about the metal. */
  isAir: boolean
  /** Hundredths of a degree Celsius, one for each time; null where the logger had none. */
  readings: (number | null)[]
}

export interface Log {
  /** Milliseconds since the first reading, never falling. */
  times: number[]
  probes: Probe[]
  /** Lines between the readings that could not be read. */
  skippedCount: number
}

/** Why a file proves nothing, with the line where that was seen. */
export interface Unreadable {
  problem:
    | 'empty'
    | 'no_table'
    | 'time_unknown'
    | 'time_goes_back'
    | 'unit_unknown'
    | 'damaged'
    | 'no_probe'
    | 'too_large'
  line?: number
}

export interface Hints {
  temperatureUnit?: TemperatureUnit | null
  timeUnit?: TimeUnit | null
  /** Names of the columns that hang in the air. */
  airProbes?: readonly string[] | null
}

const mostRows = 50_000
const mostProbes = 32
const air = /\b(air|luft|ofen|oven|ambient|umgebung|aire|ambiente|zone)\b|luft|ofen/i
const other = /humid|\brh\b|%|batt|volt|event|alarm|\bavg\b|average|\bmean\b|\bmax\b|\bmin\b|delta|\bdiff/i

/** What a logger wrote, or why it proves nothing. It never guesses a unit. */
export function readLog(text: string, hints: Hints = {}): Log | Unreadable {
  const lines = linesOf(text)
  if (!lines.some(line => line.trim())) return { problem: 'empty' }
  const delimiter = delimiterOf(lines)
  if (!delimiter) return { problem: 'no_table' }
  const table = lines.map(line => (line.trim() ? cellsOf(line, delimiter) : []))
  const first = table.findIndex((cells, index) => isReading(cells) && isReading(nextFilled(table, index)))
  if (first < 0) return { problem: 'no_table' }
  const width = table[first]!.length
  const headings = table.slice(Math.max(0, first - 3), first).filter(cells => cells.length === width)
  const heading = headings.findLast(cells => !cells.every(isUnit)) ?? Array<string>(width).fill('')
  const numbered = table.map((cells, index) => ({ cells, line: index + 1 })).slice(first)
  const rows = numbered.filter(({ cells }) => isReading(cells) && cells.length >= width)
  if (rows.length > mostRows) return { problem: 'too_large' }
  const skipped = numbered.filter(
    ({ cells }) => cells.length > 0 && !(isReading(cells) && cells.length >= width),
  )
  if (skipped.filter(({ cells }) => cells.length > 1).length > rows.length * 0.1) {
    return { problem: 'damaged', line: skipped[0]!.line }
  }
  const preamble = lines.slice(0, first).join('\n')
  const cells = rows.map(row => row.cells)
  const timeWords = headings.map(one => one[0]).join(' ')
  const timed = timesOf({ heading, timeWords, rows: cells, preamble, timeUnit: hints.timeUnit })
  if (!timed) return { problem: 'time_unknown', line: first + 1 }
  const kept = rows.flatMap((row, index) =>
    timed.at[index] === undefined ? [] : [{ ...row, at: timed.at[index] }],
  )
  const back = kept.findIndex(({ at }, index) => index > 0 && at < kept[index - 1]!.at)
  if (back > 0) return { problem: 'time_goes_back', line: kept[back]!.line }
  const skippedCount = skipped.filter(one => one.line < kept.at(-1)!.line).length + rows.length - kept.length
  const columns = columnsAfter(timed.column, width)
  const units = columns.map(column => ({ column, unit: unitOf(column, headings, cells) }))
  const fallback = hints.temperatureUnit ?? unitIn(preamble)
  const probes: Probe[] = []
  for (const { column, unit: own } of units) {
    const name = bareName(heading[column] ?? '') || `Probe ${probes.length + 1}`
    if (other.test(name)) continue
    const said = kept.map(row => numberIn(row.cells[column] ?? ''))
    if (said.every(value => value === null || value === undefined)) continue
    const unit = own ?? fallback
    if (!unit) return { problem: 'unit_unknown', line: first + 1 }
    const garbled = said.indexOf(undefined)
    if (said.filter(value => value === undefined).length > said.length * 0.1)
      return { problem: 'damaged', line: kept[garbled]!.line }
    const readings = said.map(value => possible(value, unit))
    probes.push({ name, isAir: isAir(name, hints.airProbes), readings })
  }
  if (!probes.length || probes.length > mostProbes)
    return { problem: probes.length ? 'too_large' : 'no_probe' }
  const start = kept[0]!.at
  return { times: kept.map(({ at }) => at - start), probes, skippedCount }
}

const isUnit = (cell: string) =>
  !cell || unitIn(cell) !== undefined || /^(ms|s|sec|min|h|hh:mm:ss|mm:ss)$/i.test(cell)

/** `Hub (°C)` is called Hub. */
const bareName = (heading: string) =>
  heading
    .replace(/[([][^)\]]{0,12}[)\]]|[°º˚]\s*[cfk]\b/gi, '')
    .trim()
    .slice(0, 80)

const isReading = (cells: readonly string[]) =>
  cells.length > 1 &&
  /^[-+]?\d/.test(cells[0]!) &&
  cells.slice(1).some(cell => typeof numberIn(cell) === 'number')

const nextFilled = (table: readonly string[][], index: number) =>
  table.slice(index + 1, index + 4).find(cells => cells.length > 0) ?? table[index]!

const columnsAfter = (timeColumn: number, width: number) =>
  Array.from({ length: width }, (_, column) => column).filter(column => column > timeColumn)

function unitOf(column: number, headings: readonly string[][], rows: readonly (readonly string[])[]) {
  for (const heading of headings) {
    const unit = unitIn(heading[column] ?? '')
    if (unit) return unit
  }
  return unitIn(rows[0]?.[column] ?? '')
}

const isAir = (name: string, named?: readonly string[] | null) =>
  named?.some(one => one.toLowerCase() === name.toLowerCase()) || air.test(name)

/** No oven is colder than -60 °C or hotter than 700 °C: then the probe was loose. */
function possible(value: number | null | undefined, unit: TemperatureUnit): number | null {
  if (value === null || value === undefined) return null
  const degrees = celsius(value, unit)
  return degrees < -6000 || degrees > 70_000 ? null : degrees
}
