import { unplaced } from './draft.ts'
import { dayAt, dayDelta, type Scale } from './geometry.ts'
import { type Item, rowAt } from './layout.ts'
import type { ChartPoint } from './point.ts'
import { propose, proposeNew } from './propose.ts'
import type { Change, TimelineBar } from './types.ts'

/** What the pointer took hold of: the middle of a bar, one of its edges, or empty days of a row. */
export type Grip =
  | { kind: 'move' | 'start' | 'end'; bar: TimelineBar; at: ChartPoint }
  | { kind: 'create'; rowId: string; at: ChartPoint }

export function gripAt(target: Element, at: ChartPoint, bars: Map<string, TimelineBar>): Grip | null {
  const held = target.closest<HTMLElement>('[data-bar]')
  if (!held) {
    const rowId = target.closest<HTMLElement>('[data-track]')?.dataset.track
    return rowId && rowId !== unplaced ? { kind: 'create', rowId, at } : null
  }
  const bar = bars.get(held.dataset.bar ?? '')
  const edge = target.closest<HTMLElement>('[data-edge]')?.dataset.edge
  if (!bar) return null
  if (edge === 'start' || edge === 'end') return { kind: edge, bar, at }
  return bar.movable ? { kind: 'move', bar, at } : null
}

export function changeOf(grip: Grip, point: ChartPoint, scale: Scale, items: Item[]): Change {
  if (grip.kind === 'create') return proposeNew(grip.rowId, dayAt(scale, grip.at.x), dayAt(scale, point.x))
  return propose(
    grip.bar,
    grip.kind,
    dayDelta(scale, point.x - grip.at.x),
    rowUnder(grip.bar, items, point.y),
  )
}

/** Whoever has begun cannot be taken out of its row again; outside all rows it stays where it is. */
function rowUnder(bar: TimelineBar, items: Item[], y: number): string | null {
  const over = rowAt(items, y)?.id ?? bar.rowId
  if (over !== unplaced) return over
  return bar.startMovable ? null : bar.rowId
}
