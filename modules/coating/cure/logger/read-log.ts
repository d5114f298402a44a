import { findTable } from './find-table.ts'
import type { Hints, Log, Unreadable } from './log.ts'
import { readProbes } from './read-probes.ts'
import { timesOf } from './read-times.ts'

/** What a logger wrote, or why it proves nothing. It never guesses a unit. */
export function readLog(text: string, hints: Hints = {}): Log | Unreadable {
  const table = findTable(text)
  if ('problem' in table) return table
  const { heading, headings, preamble, skipped } = table
  const timed = timesOf({
    heading,
    timeWords: headings.map(([first]) => first).join(' '),
    rows: table.rows.map(({ cells }) => cells),
    preamble,
    timeUnit: hints.timeUnit,
  })
  if (!timed) return { problem: 'time_unknown', line: table.rows[0]!.line }
  const rows = table.rows.flatMap((row, index) => {
    const at = timed.at[index]
    return at === undefined ? [] : [{ ...row, at }]
  })
  const back = rows.findIndex(({ at }, index) => index > 0 && at < rows[index - 1]!.at)
  if (back > 0) return { problem: 'time_goes_back', line: rows[back]!.line }
  const probes = readProbes(table, rows, timed.column, hints)
  if ('problem' in probes) return probes
  const [start, last] = [rows[0]!.at, rows.at(-1)!.line]
  const skippedCount = skipped.filter(({ line }) => line < last).length + table.rows.length - rows.length
  return { times: rows.map(({ at }) => at - start), probes, skippedCount }
}
