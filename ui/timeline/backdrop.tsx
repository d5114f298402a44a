import { memo } from 'react'
import { type Day, weekday } from './day.ts'
import classes from './timeline.module.css'

interface BackdropProps {
  days: Day[]
  today: Day
  weekend: number[]
  headWidth: number
  columnWidth: number
}

/** Lines, weekends and today behind all rows: one gradient and a few strips instead of a node per cell. */
export const Backdrop = memo(function Backdrop({
  days,
  today,
  weekend,
  headWidth,
  columnWidth,
}: BackdropProps) {
  const strip = (index: number) => ({
    insetInlineStart: headWidth + index * columnWidth,
    inlineSize: columnWidth,
  })
  return (
    <div aria-hidden>
      {days.map((day, index) =>
        weekend.includes(weekday(day)) ? (
          <div key={day} className={classes.tint} style={strip(index)} />
        ) : null,
      )}
      <div
        className={classes.grid}
        style={{ insetInlineStart: headWidth, '--column': `${columnWidth}px` } as React.CSSProperties}
      />
      {days.includes(today) && <div className={classes.now} style={strip(days.indexOf(today))} />}
    </div>
  )
})
