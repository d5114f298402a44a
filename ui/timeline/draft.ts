import { type Conflict, conflictIn } from './conflict.ts'
import type { Change, TimelineBar, TimelineRow } from './types.ts'

/** A change that is being shown but not yet made. */
export interface Draft {
  change: Change
  conflict: Conflict | null
  by: 'pointer' | 'keyboard'
}

/** Id of the lane on top that holds what has no row yet. */
export const unplaced = 'unplaced'

export function draftOf(
  change: Change,
  rows: Map<string, TimelineRow>,
  bars: TimelineBar[],
  by: Draft['by'],
): Draft {
  const row = change.rowId === null ? undefined : rows.get(change.rowId)
  const weight = bars.find(bar => bar.id === change.barId)?.weight ?? 1
  return { change, by, conflict: row ? conflictIn(row, bars, { ...change, weight }) : null }
}
