import type { ReactNode } from 'react'
import classes from './bar.module.css'
import type { Day } from './day.ts'
import { barBox } from './geometry.ts'
import type { Chart } from './use-chart.ts'

/** Something to read or choose at a spot of the chart, such as what is free instead. */
export interface SpotNotice {
  rowId: string
  from: Day
  to: Day
  content: ReactNode
}

const widest = 352

export function Notice({ notice, chart }: { notice: SpotNotice; chart: Chart }) {
  const row = chart.items.find(item => item.id === notice.rowId)
  const box = barBox(chart.scale, notice.from, notice.to)
  if (!row || !box) return null
  const lastStart = chart.columnWidth * chart.days.length - widest
  return (
    <div
      className={classes.notice}
      style={{
        insetInlineStart: chart.headWidth + Math.max(0, Math.min(box.x, lastStart)),
        insetBlockStart: row.top + row.height + 4,
      }}
    >
      {notice.content}
    </div>
  )
}
