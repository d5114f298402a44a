import { useMediaQuery } from '@mantine/hooks'
import { useMemo } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { daysOf } from './day.ts'
import { weekendOf } from './day-words.ts'
import { unplaced } from './draft.ts'
import { columnWidthFor, type Scale } from './geometry.ts'
import { layoutOf } from './layout.ts'
import type { TimelineBar, TimelineRow } from './types.ts'

export const headHeight = 64

interface ChartOptions {
  rows: TimelineRow[]
  bars: TimelineBar[]
  from: string
  dayCount: number
  width: number
  unplacedLabel: string
}

/** Everything the drawing needs, worked out once per change of data or width. */
export function useChart({ rows, bars, from, dayCount, width, unplacedLabel }: ChartOptions) {
  const { language } = useTerms()
  const isTouch = useMediaQuery('(pointer: coarse)') ?? false
  const headWidth = width < 900 ? 132 : 184
  const laneHeight = isTouch ? 44 : 32
  const columnWidth = columnWidthFor(Math.max(0, width - headWidth), dayCount, 44)
  const scale: Scale = useMemo(() => ({ from, dayCount, columnWidth }), [from, dayCount, columnWidth])
  const layout = useMemo(() => {
    const waiting = bars.filter(bar => bar.rowId === null).map(bar => ({ ...bar, rowId: unplaced }))
    const placed = bars.filter(bar => bar.rowId !== null)
    const lane: TimelineRow = {
      id: unplaced,
      label: unplacedLabel,
      group: '',
      exclusive: false,
      capacity: Infinity,
    }
    const all = waiting.length > 0 ? [lane, ...rows] : rows
    return layoutOf(all, [...waiting, ...placed], { lane: laneHeight, group: 28, padding: 5 })
  }, [rows, bars, laneHeight, unplacedLabel])
  const rowsById = useMemo(() => new Map(rows.map(row => [row.id, row])), [rows])
  const barsById = useMemo(() => new Map(bars.map(bar => [bar.id, bar])), [bars])
  const days = useMemo(() => daysOf(from, dayCount), [from, dayCount])
  const weekend = useMemo(() => weekendOf(language), [language])
  return {
    scale,
    headWidth,
    laneHeight,
    columnWidth,
    ...layout,
    unplacedLabel,
    rowsById,
    barsById,
    days,
    weekend,
  }
}

export type Chart = ReturnType<typeof useChart>
