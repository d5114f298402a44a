import { quoteCell } from '#kernel/http/export/cell.ts'

type Cell = string | number | null

/** Rows as the text of a file, columns named by the keys of the first. */
export function toCsv(rows: Record<string, Cell>[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const lines = rows.map(row => columns.map(column => quoteCell(String(row[column] ?? ''))).join(','))
  return [columns.join(','), ...lines].join('\n')
}
