import { numberIn, unitIn } from './cells.ts'
import type { Unreadable } from './log.ts'
import { cellsOf, delimiterOf, linesOf } from './rows.ts'

export interface TableRow {
  cells: string[]
  /** As an editor counts them. */
  line: number
}

export interface Table {
  /** The names over the columns; empty where there are none. */
  heading: string[]
  /** All rows that stand over the figures: names, units. */
  headings: string[][]
  rows: TableRow[]
  /** Rows among the figures, and after them, that could not be read. */
  skipped: TableRow[]
  preamble: string
}

const mostRows = 50_000

/** The table of readings in a file, whatever stands before and after it. */
export function findTable(text: string): Table | Unreadable {
  const lines = linesOf(text)
  if (!lines.some(line => line.trim())) return { problem: 'empty' }
  const delimiter = delimiterOf(lines)
  if (!delimiter) return { problem: 'no_table' }
  const table = lines.map(line => (line.trim() ? cellsOf(line, delimiter) : []))
  const first = table.findIndex((cells, index) => isReading(cells) && isReading(nextFilled(table, index)))
  if (first < 0) return { problem: 'no_table' }
  const width = table[first]!.length
  const isRow = ({ cells }: TableRow) => isReading(cells) && cells.length >= width
  const filled = table
    .map((cells, index) => ({ cells, line: index + 1 }))
    .filter(({ cells, line }) => line > first && cells.length > 0)
  const rows = filled.filter(isRow)
  if (rows.length > mostRows) return { problem: 'too_large' }
  const skipped = filled.filter(row => !isRow(row))
  const torn = skipped.filter(({ cells }) => cells.length > 1)
  if (torn.length > rows.length * 0.1) return { problem: 'damaged', line: torn[0]!.line }
  const headings = table.slice(Math.max(0, first - 3), first).filter(cells => cells.length === width)
  const heading = headings.findLast(cells => !cells.every(isUnit)) ?? Array<string>(width).fill('')
  return { heading, headings, rows, skipped, preamble: lines.slice(0, first).join('\n') }
}

const isUnit = (cell: string) =>
  !cell || unitIn(cell) !== undefined || /^(ms|s|sec|min|h|hh:mm:ss|mm:ss)$/i.test(cell)

const isReading = (cells: readonly string[]) =>
  cells.length > 1 &&
  /^[-+]?\d/.test(cells[0]!) &&
  cells.slice(1).some(cell => typeof numberIn(cell) === 'number')

const nextFilled = (table: readonly string[][], index: number) =>
  table.slice(index + 1, index + 4).find(cells => cells.length > 0) ?? table[index]!
