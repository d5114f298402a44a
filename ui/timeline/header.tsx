import { memo } from 'react'
import { type Day, weekday } from './day.ts'
import type { DayWords } from './day-words.ts'
import classes from './timeline.module.css'
import type { DayFact } from './types.ts'

interface HeaderProps {
  days: Day[]
  today: Day
  weekend: number[]
  words: DayWords
  facts: Map<Day, DayFact>
  cornerLabel: string
  headWidth: number
  columnWidth: number
  height: number
}

const roomForShare = 64

export const Header = memo(function Header(props: HeaderProps) {
  const { days, words, columnWidth } = props
  return (
    // biome-ignore lint/a11y/useSemanticElements: the head of a drawn grid
    // biome-ignore lint/a11y/useFocusableInteractive: the cells below take the focus
    <div role="row" aria-rowindex={1} className={classes.head} style={{ blockSize: props.height }}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the row */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: a heading, not a control */}
      <div role="columnheader" className={classes.corner} style={{ inlineSize: props.headWidth }}>
        {props.cornerLabel}
      </div>
      {days.map((day, index) => {
        const fact = props.facts.get(day)
        const startsMonth = index === 0 || words.date(day) === words.date('2026-01-01')
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the row
          // biome-ignore lint/a11y/useFocusableInteractive: a heading, not a control
          <div
            key={day}
            role="columnheader"
            aria-label={fact ? `${words.long(day)}, ${fact.spoken}` : words.long(day)}
            aria-current={day === props.today ? 'date' : undefined}
            className={classes.day}
            data-weekend={props.weekend.includes(weekday(day)) || undefined}
            data-today={day === props.today || undefined}
            style={{ inlineSize: columnWidth }}
          >
            {startsMonth && <span className={classes.month}>{words.month(day)}</span>}
            <span className={classes.weekday}>
              {columnWidth < 40 ? words.initial(day) : words.weekday(day)}
            </span>
            <span className={classes.date}>{words.date(day)}</span>
            {fact && (
              <span className={classes.fact} data-full={fact.full || undefined}>
                {columnWidth < roomForShare ? fact.share : `${fact.count} · ${fact.share}`}
              </span>
            )}
          </div>
        )
      })}
    </div>
  )
})
