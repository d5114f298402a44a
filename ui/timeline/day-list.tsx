import { Button, Text } from '@mantine/core'
import { IconAlertTriangleFilled, IconArrowsMove, IconPlus } from '@tabler/icons-react'
import { toneColour } from '../theme/tone.ts'
import type { Day } from './day.ts'
import classes from './day-list.module.css'
import tones from './tones.module.css'
import type { BarStatus, TimelineBar, TimelineRow } from './types.ts'
import { useTimelineWords } from './words.ts'

interface DayListProps {
  day: Day
  rows: TimelineRow[]
  bars: TimelineBar[]
  statuses: Record<string, BarStatus>
  unplacedLabel: string
  onOpen: (barId: string) => void
  onMoveTo: (barId: string) => void
  onRowChosen?: (rowId: string) => void
}

const isThere = (bar: TimelineBar, day: Day) => bar.from <= day && day <= bar.to

/** The chart for a hand: one day, every row under its group, and who is in it. */
export function DayList(props: DayListProps) {
  const { day, rows, bars } = props
  const { t } = useTimelineWords()
  const there = bars.filter(bar => isThere(bar, day))
  const byRow = Map.groupBy(there, bar => bar.rowId)
  const waiting = byRow.get(null) ?? []
  return (
    <div className={classes.list}>
      {waiting.length > 0 && (
        <section className={classes.waiting}>
          <h2 className={classes.group}>{props.unplacedLabel}</h2>
          {waiting.map(bar => (
            <Entry key={bar.id} bar={bar} {...props} />
          ))}
        </section>
      )}
      {[...Map.groupBy(rows, row => row.group)].map(([group, members]) => (
        <section key={group}>
          <h2 className={classes.group}>{group}</h2>
          {members.map(row => (
            <div key={row.id} className={classes.row}>
              <Text className={classes.name} fw={600}>
                {row.label}
              </Text>
              <div className={classes.entries}>
                {(byRow.get(row.id) ?? []).map(bar => (
                  <Entry key={bar.id} bar={bar} {...props} />
                ))}
                {!byRow.has(row.id) && (
                  <Button
                    className={classes.free}
                    variant="subtle"
                    justify="start"
                    leftSection={<IconPlus size={16} aria-hidden />}
                    aria-label={t('timeline.freeRow', { row: row.label })}
                    onClick={() => props.onRowChosen?.(row.id)}
                  >
                    {t('timeline.free')}
                  </Button>
                )}
              </div>
            </div>
          ))}
        </section>
      ))}
    </div>
  )
}

function Entry({ bar, day, statuses, onOpen, onMoveTo }: DayListProps & { bar: TimelineBar }) {
  const { t, days } = useTimelineWords()
  const status = statuses[bar.status]!
  const Icon = status.icon
  const turn = bar.from === day ? t('timeline.comes') : bar.to === day ? t('timeline.leaves') : ''
  return (
    <div className={`${classes.entry} ${tones.toned}`} data-colour={toneColour[status.tone]}>
      <button type="button" className={classes.open} onClick={() => onOpen(bar.id)} aria-label={bar.spoken}>
        <span className={classes.title}>
          {bar.alert && <IconAlertTriangleFilled size={16} className={classes.alert} aria-hidden />}
          {bar.title}
        </span>
        <span className={classes.facts}>
          <Icon size={14} aria-hidden /> {turn || status.word} · {days.range(bar.from, bar.to)}
        </span>
      </button>
      <button
        type="button"
        className={classes.move}
        disabled={!bar.movable && !bar.endMovable}
        aria-label={t('timeline.moveTitle', { title: bar.title })}
        onClick={() => onMoveTo(bar.id)}
      >
        <IconArrowsMove size={20} aria-hidden />
      </button>
    </div>
  )
}
