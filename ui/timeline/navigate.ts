import { dayNumber } from './day.ts'
import type { Item, RowItem } from './layout.ts'

/** What holds the focus: a bar, or the heading of a row. */
export interface Stop {
  rowId: string
  barId: string | null
}

const rowsOf = (items: Item[]): RowItem[] => items.filter(item => item.kind === 'row')

export function nextStop(items: Item[], at: Stop, key: string): Stop | null {
  const rows = rowsOf(items)
  const index = rows.findIndex(item => item.id === at.rowId)
  const row = rows[index]
  if (!row) return rows[0] ? { rowId: rows[0].id, barId: null } : null
  const position = row.bars.findIndex(entry => entry.bar.id === at.barId)
  if (key === 'ArrowRight') return alongside(row, position + 1)
  if (key === 'ArrowLeft') return position < 0 ? null : alongside(row, position - 1)
  if (key === 'Home') return alongside(row, -1)
  if (key === 'End') return alongside(row, row.bars.length - 1)
  if (key === 'ArrowDown') return nearest(rows[index + 1], row, position)
  if (key === 'ArrowUp') return nearest(rows[index - 1], row, position)
  return null
}

function alongside(row: RowItem, position: number): Stop | null {
  if (position < 0) return { rowId: row.id, barId: null }
  const entry = row.bars[position]
  return entry ? { rowId: row.id, barId: entry.bar.id } : null
}

function nearest(target: RowItem | undefined, origin: RowItem, position: number): Stop | null {
  if (!target) return null
  const from = origin.bars[position]?.bar.from
  if (from === undefined || target.bars.length === 0) return { rowId: target.id, barId: null }
  const away = (day: string) => Math.abs(dayNumber(day) - dayNumber(from))
  const best = target.bars.reduce((a, b) => (away(b.bar.from) < away(a.bar.from) ? b : a))
  return { rowId: target.id, barId: best.bar.id }
}

export function stopOf(items: Item[], barId: string): Stop | null {
  const row = rowsOf(items).find(item => item.bars.some(entry => entry.bar.id === barId))
  return row ? { rowId: row.id, barId } : null
}
