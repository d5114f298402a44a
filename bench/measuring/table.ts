import { rounded } from './figures.ts'
import { isMet, type Report, type Verdict } from './report.ts'

/** A table that reads well in a terminal and is one in Markdown too. */
export function table(columns: string[], rows: string[][]): string {
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...rows.map(row => row[at]?.length ?? 0)),
  )
  const line = (cells: string[]) => `| ${cells.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  const rule = `|${widths.map(width => '-'.repeat(width + 2)).join('|')}|`
  return [line(columns), rule, ...rows.map(line)].join('\n')
}

export function reportText({ title, columns, rows, notes = [] }: Report): string {
  return [`\n## ${title}\n`, table(columns, rows), ...notes.map(note => `\n${note}`), ''].join('\n')
}

const withUnit = (value: number, unit: string) =>
  unit === '×' ? `${rounded(value)}×` : `${rounded(value)} ${unit}`

export function verdictText(verdicts: Verdict[]): string {
  const rows = verdicts.map(verdict => {
    const { what, measured, unit, must, aim, isLessBetter } = verdict
    const bound = isLessBetter ? '≤' : '≥'
    return [
      what,
      withUnit(measured, unit),
      `${bound} ${withUnit(must, unit)}`,
      aim === undefined ? '' : `${bound} ${withUnit(aim, unit)}`,
      isMet(verdict) ? 'met' : 'MISSED',
    ]
  })
  return `\n## Against the targets\n\n${table(['what', 'measured', 'must', 'aim', ''], rows)}\n`
}
