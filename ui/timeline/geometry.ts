import { type Day, dayFrom, dayNumber } from './day.ts'

export interface Scale {
  from: Day
  dayCount: number
  columnWidth: number
}

export interface Box {
  x: number
  width: number
  /** The bar began before the first day shown, or goes on after the last. */
  cutStart: boolean
  cutEnd: boolean
}

/**
 * Front desks read a room chart from midday to midday: who leaves and who comes on the same day meet in the
 * middle of that day's column. A visit without a night is a short bar inside its day.
 */
export function span(from: Day, to: Day): [number, number] {
  const start = dayNumber(from)
  const end = dayNumber(to)
  return start === end ? [start + 0.15, start + 0.85] : [start + 0.5, end + 0.5]
}

export function barBox(scale: Scale, from: Day, to: Day): Box | null {
  const origin = dayNumber(scale.from)
  const [start, end] = span(from, to)
  const first = start - origin
  const last = end - origin
  if (last <= 0 || first >= scale.dayCount) return null
  const shownFirst = Math.max(0, first)
  const shownLast = Math.min(scale.dayCount, last)
  return {
    x: shownFirst * scale.columnWidth,
    width: (shownLast - shownFirst) * scale.columnWidth,
    cutStart: first < 0,
    cutEnd: last > scale.dayCount,
  }
}

/** The day under a distance from the start of the chart, kept inside what is shown. */
export function dayAt(scale: Scale, x: number): Day {
  const index = Math.floor(x / scale.columnWidth)
  return dayFrom(dayNumber(scale.from) + Math.min(Math.max(index, 0), scale.dayCount - 1))
}

export const dayDelta = (scale: Scale, dx: number): number => Math.round(dx / scale.columnWidth)

/** Columns share the room there is, and never get too narrow to hit. */
export const columnWidthFor = (room: number, dayCount: number, narrowest: number): number =>
  Math.max(narrowest, Math.floor((room / dayCount) * 10) / 10)
