import type { BookEntry, BookTable, DayBook } from './data.ts'
import { isDone, millis } from './data.ts'

export type TableState = 'free' | 'soon' | 'awaited' | 'seated' | 'overdue'

export interface TableNow {
  table: BookTable
  state: TableState
  /** Who sits there, is due there, or is next. */
  entry?: BookEntry
}

const soon = 45 * 60_000

/** How every table stands at the time of the book. */
export function tablesNow(book: DayBook): TableNow[] {
  const now = millis(book.at)
  return book.tables.map(table => {
    const entries = book.reservations.filter(one => one.tableIds.includes(table.id) && !isDone(one))
    const seated = entries.find(one => one.status === 'seated')
    if (seated) return { table, state: millis(seated.endsAt) < now ? 'overdue' : 'seated', entry: seated }
    const next = entries[0]
    if (!next) return { table, state: 'free' }
    const away = millis(next.startsAt) - now
    if (away <= 0 || next.status === 'arrived') return { table, state: 'awaited', entry: next }
    return { table, state: away < soon ? 'soon' : 'free', entry: next }
  })
}
