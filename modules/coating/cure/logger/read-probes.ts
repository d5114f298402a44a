import { celsius, numberIn, type TemperatureUnit, unitIn } from './cells.ts'
import type { Table, TableRow } from './find-table.ts'
import type { Hints, Probe, Unreadable } from './log.ts'

const mostProbes = 32

// A name has to say clearly that a probe hangs in the air: one left out by mistake might be the coldest part.
const air = /\b(air|ambient|umgebung|aire|ambiente)\b|luft|^(oven|ofen|zone)\s*\d*$/i
const other =
  /^((rel(ative|\.)?\s*)?humidity|rh|.*%.*|batt.*|volt.*|events?|alarms?|(avg|average|mean|max|min|delta|diff)(imum|erence)?(\s+temp.*)?)$/i

/** The columns of temperatures after that of the time, in hundredths of °C. */
export function readProbes(
  table: Table,
  rows: readonly TableRow[],
  timeColumn: number,
  hints: Hints,
): Probe[] | Unreadable {
  const fallback = hints.temperatureUnit ?? unitIn(table.preamble)
  const probes: Probe[] = []
  for (let column = timeColumn + 1; column < table.heading.length; column++) {
    const name = nameOf(table.heading[column] ?? '', probes)
    const said = rows.map(row => numberIn(row.cells[column] ?? ''))
    if (other.test(name) || said.every(value => value === null || value === undefined)) continue
    const unit = unitOf(column, table) ?? fallback
    if (!unit) return { problem: 'unit_unknown', line: table.rows[0]!.line }
    if (said.filter(value => value === undefined).length > said.length * 0.1)
      return { problem: 'damaged', line: rows[said.indexOf(undefined)]!.line }
    const isAir = hints.airProbes?.some(one => one.toLowerCase() === name.toLowerCase()) || air.test(name)
    probes.push({ name, isAir, readings: said.map(value => possible(value, unit)) })
  }
  if (!probes.length) return { problem: 'no_probe' }
  return probes.length > mostProbes ? { problem: 'too_large' } : probes
}

/** `Hub (°C)` is called Hub, and a second one Hub 2. */
function nameOf(heading: string, before: readonly Probe[]): string {
  const bare = heading
    .replace(/[([][^)\]]{0,12}[)\]]|[°º˚]\s*[cfk]\b/gi, '')
    .trim()
    .slice(0, 70)
  const name = bare || `Probe ${before.length + 1}`
  const same = before.filter(probe => probe.name === name || probe.name.startsWith(`${name} `)).length
  return before.some(probe => probe.name === name) ? `${name} ${same + 1}` : name
}

function unitOf(column: number, { headings, rows }: Table): TemperatureUnit | undefined {
  for (const heading of headings) {
    const unit = unitIn(heading[column] ?? '')
    if (unit) return unit
  }
  return unitIn(rows[0]?.cells[column] ?? '')
}

/** No oven is colder than -60 °C or hotter than 700 °C: then the probe was loose. */
function possible(value: number | null | undefined, unit: TemperatureUnit): number | null {
  if (value === null || value === undefined) return null
  const degrees = celsius(value, unit)
  return degrees < -6000 || degrees > 70_000 ? null : degrees
}
