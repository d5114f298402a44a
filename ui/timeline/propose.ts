import { addDays, type Day } from './day.ts'
import type { Change, ChangeKind, TimelineBar } from './types.ts'

/**
 * What a bar becomes when pushed by whole days or to another row (null: to none, left out: the same one);
 * an edge never passes the other one.
 */
export function propose(bar: TimelineBar, kind: ChangeKind, days: number, rowId?: string | null): Change {
  const same = { barId: bar.id, kind, rowId: bar.rowId, from: bar.from, to: bar.to }
  if (kind === 'start')
    return { ...same, from: earlier(addDays(bar.from, days), addDays(bar.to, -1), bar.from) }
  if (kind === 'end') return { ...same, to: later(addDays(bar.to, days), addDays(bar.from, 1), bar.to) }
  const shift = bar.startMovable ? days : 0
  return {
    ...same,
    rowId: rowId === undefined ? bar.rowId : rowId,
    from: addDays(bar.from, shift),
    to: addDays(bar.to, shift),
  }
}

export function proposeNew(rowId: string, anchor: Day, pointer: Day): Change {
  const from = anchor < pointer ? anchor : pointer
  const reached = anchor < pointer ? pointer : anchor
  return { kind: 'create', barId: null, rowId, from, to: reached === from ? addDays(from, 1) : reached }
}

export const isSame = (change: Change, bar: TimelineBar): boolean =>
  change.rowId === bar.rowId && change.from === bar.from && change.to === bar.to

export const sameChange = (a: Change | null, b: Change | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.kind === b.kind && a.rowId === b.rowId && a.from === b.from && a.to === b.to)

// A visit without a night keeps its length until an edge is pulled outwards.
function earlier(wish: Day, latest: Day, now: Day): Day {
  if (wish <= latest) return wish
  return latest < now ? now : latest
}

function later(wish: Day, earliest: Day, now: Day): Day {
  if (wish >= earliest) return wish
  return earliest > now ? now : earliest
}
