import { type Day, dayFrom, dayNumber } from './day.ts'
import type { TimelineBar, TimelineRow } from './types.ts'

export interface Conflict {
  row: TimelineRow
  /** The nights that do not fit, half-open like a bar. */
  from: Day
  to: Day
  with: TimelineBar[]
  isClosed: boolean
}

interface Wish {
  barId: string | null
  from: Day
  to: Day
  weight: number
}

/** What stands in the way, or null. The server decides in the end; this answers while the hand still moves. */
export function conflictIn(row: TimelineRow, bars: TimelineBar[], wish: Wish): Conflict | null {
  if (row.closedFrom && row.closedFrom < wish.to) {
    const from = row.closedFrom > wish.from ? row.closedFrom : wish.from
    return { row, from, to: wish.to, with: [], isClosed: true }
  }
  const near = bars.filter(
    bar => bar.rowId === row.id && bar.id !== wish.barId && bar.from < wish.to && wish.from < bar.to,
  )
  const limit = row.exclusive ? 1 : row.capacity
  const weightOf = (weight: number) => (row.exclusive ? 1 : weight)
  const over: number[] = []
  for (let night = dayNumber(wish.from); night < dayNumber(wish.to); night += 1) {
    const day = dayFrom(night)
    const taken = near
      .filter(bar => bar.from <= day && day < bar.to)
      .reduce((sum, bar) => sum + weightOf(bar.weight), 0)
    if (taken + weightOf(wish.weight) > limit) over.push(night)
  }
  if (over.length === 0) return null
  const from = dayFrom(over[0]!)
  const to = dayFrom(over.at(-1)! + 1)
  return { row, from, to, with: near.filter(bar => bar.from < to && from < bar.to), isClosed: false }
}

/** Rows where the wish fits come first, each part in the order given. */
export function rowsFreeFirst(
  rows: TimelineRow[],
  bars: TimelineBar[],
  wish: Wish,
): { row: TimelineRow; free: boolean }[] {
  const judged = rows.map(row => ({ row, free: conflictIn(row, bars, wish) === null }))
  return [...judged.filter(entry => entry.free), ...judged.filter(entry => !entry.free)]
}
