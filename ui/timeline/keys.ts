import { unplaced } from './draft.ts'
import type { Item } from './layout.ts'
import { propose } from './propose.ts'
import type { Change, TimelineBar } from './types.ts'

const days: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }
const rows: Record<string, number> = { ArrowUp: -1, ArrowDown: 1 }

/**
 * Shift with arrows pushes a bar by a day or to the next row; with Alt as well, or by + and −, it moves the end.
 * `now` is the bar as the unfinished change already shows it.
 */
export function pushedByKey(
  event: { key: string; shiftKey: boolean; altKey: boolean },
  now: TimelineBar,
  items: Item[],
  rightToLeft: boolean,
): Change | null {
  if (event.key === '+' || event.key === '-') {
    return now.endMovable ? propose(now, 'end', event.key === '+' ? 1 : -1) : null
  }
  if (!event.shiftKey) return null
  const along = days[event.key]
  if (along !== undefined) {
    const step = rightToLeft ? -along : along
    if (event.altKey) return now.endMovable ? propose(now, 'end', step) : null
    return now.movable ? propose(now, 'move', step) : null
  }
  const across = rows[event.key]
  if (across === undefined || !now.movable) return null
  const target = rowBeside(items, now.rowId, across)
  return target === null ? null : propose(now, 'move', 0, target)
}

function rowBeside(items: Item[], rowId: string | null, step: number): string | null {
  const ids = items.filter(item => item.kind === 'row' && item.id !== unplaced).map(item => item.id)
  if (rowId === null) return step > 0 ? (ids[0] ?? null) : null
  return ids[ids.indexOf(rowId) + step] ?? null
}
