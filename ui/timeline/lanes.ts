import { span } from './geometry.ts'
import type { TimelineBar } from './types.ts'

export interface LanedBar {
  bar: TimelineBar
  lane: number
}

/** First lane that is free, in order of arrival: bars of one row never lie on top of each other. */
export function lanesOf(bars: TimelineBar[]): { laned: LanedBar[]; laneCount: number } {
  const ordered = [...bars].sort(
    (a, b) => a.from.localeCompare(b.from) || b.to.localeCompare(a.to) || a.id.localeCompare(b.id),
  )
  const freeFrom: number[] = []
  const laned = ordered.map(bar => {
    const [start, end] = span(bar.from, bar.to)
    const free = freeFrom.findIndex(until => until <= start)
    const lane = free === -1 ? freeFrom.length : free
    freeFrom[lane] = end
    return { bar, lane }
  })
  return { laned, laneCount: Math.max(1, freeFrom.length) }
}
