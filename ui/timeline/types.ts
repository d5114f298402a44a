import type { ComponentType } from 'react'
import type { Tone } from '../theme/tone.ts'
import type { Day } from './day.ts'

export interface TimelineRow {
  id: string
  label: string
  detail?: string
  /** Rows of one group stand under its name; without a name they stand alone. */
  group: string
  /** One bar a night when true; otherwise the weights of a night add up to at most `capacity`. */
  exclusive: boolean
  capacity: number
  /** From this day on nothing can be put here. */
  closedFrom?: Day
}

export interface TimelineBar {
  id: string
  /** Null: not placed yet, shown in the lane on top. */
  rowId: string | null
  /** Half-open: the night of `to` is free again. Equal days mean a day visit without a night. */
  from: Day
  to: Day
  title: string
  detail?: string
  /** The whole bar as one sentence for people who hear the screen. */
  spoken: string
  status: string
  weight: number
  /** A warning that must be seen without opening the bar. */
  alert?: string
  movable: boolean
  startMovable: boolean
  endMovable: boolean
  /** Somebody else just changed it. */
  fresh?: boolean
}

export interface BarStatus {
  word: string
  tone: Tone
  icon: ComponentType<{ size?: number | string; 'aria-hidden'?: boolean }>
}

export type ChangeKind = 'move' | 'start' | 'end' | 'create'

export interface Change {
  kind: ChangeKind
  /** Null when something new is drawn on empty days. */
  barId: string | null
  rowId: string | null
  from: Day
  to: Day
}

export interface DayFact {
  /** Short, for the header cell: `12/20`. */
  count: string
  share: string
  spoken: string
  full: boolean
}
