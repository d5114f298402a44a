import { type LanedBar, lanesOf } from './lanes.ts'
import type { TimelineBar, TimelineRow } from './types.ts'

export interface GroupItem {
  kind: 'group'
  id: string
  label: string
  rowCount: number
  top: number
  height: number
}

export interface RowItem {
  kind: 'row'
  id: string
  row: TimelineRow
  bars: LanedBar[]
  top: number
  height: number
}

export type Item = GroupItem | RowItem

export interface Sizes {
  lane: number
  group: number
  padding: number
}

export function layoutOf(
  rows: TimelineRow[],
  bars: TimelineBar[],
  sizes: Sizes,
): { items: Item[]; height: number } {
  const byRow = Map.groupBy(bars, bar => bar.rowId)
  const items: Item[] = []
  let top = 0
  for (const [label, members] of Map.groupBy(rows, row => row.group)) {
    if (label !== '') {
      const id = `group:${label}`
      items.push({ kind: 'group', id, label, rowCount: members.length, top, height: sizes.group })
      top += sizes.group
    }
    for (const row of members) {
      const { laned, laneCount } = lanesOf(byRow.get(row.id) ?? [])
      const height = laneCount * sizes.lane + sizes.padding
      items.push({ kind: 'row', id: row.id, row, bars: laned, top, height })
      top += height
    }
  }
  return { items, height: top }
}

/** The row at a height, or undefined over a group's heading or outside. Items are in order of `top`. */
export function rowAt(items: Item[], y: number): RowItem | undefined {
  let low = 0
  let high = items.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const item = items[middle]!
    if (y < item.top) high = middle - 1
    else if (y >= item.top + item.height) low = middle + 1
    else return item.kind === 'row' ? item : undefined
  }
  return undefined
}
