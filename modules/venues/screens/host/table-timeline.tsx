import { UnstyledButton } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { type BookEntry, type DayBook, millis } from './data.ts'
import classes from './timeline.module.css'

interface TableTimelineProps {
  book: DayBook
  onOpen: (id: string) => void
}

const hour = 3_600_000
const off: readonly string[] = ['cancelled', 'late_cancelled', 'no_show']

/** From the first party to the last, whole hours; the evening when there is none. */
function spanOf(entries: readonly BookEntry[], now: number) {
  const starts = entries.map(one => millis(one.startsAt))
  const ends = entries.map(one => millis(one.endsAt))
  const from = Math.floor(Math.min(now, ...starts) / hour) * hour
  const until = Math.ceil(Math.max(now + hour, ...ends) / hour) * hour
  return { from, until, hours: Math.max(1, (until - from) / hour) }
}

/** Tables down, hours across: what is taken until when, and how many sit down in each quarter of an hour. */
export function TableTimeline({ book, onOpen }: TableTimelineProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const entries = book.reservations.filter(one => !off.includes(one.status))
  const isToday = book.reservations.length === 0 || millis(book.at) < millis(book.reservations.at(-1)!.endsAt)
  const now = millis(book.at)
  const { from, until, hours } = spanOf(
    entries,
    isToday && entries.length === 0 ? now : millis(entries[0]?.startsAt ?? book.at),
  )
  const share = (at: number) => `${((at - from) / (until - from)) * 100}%`
  const marks = Array.from({ length: hours }, (_, n) => from + n * hour)
  const place = useRef<HTMLElement>(null)
  const shownFrom = Math.max(0, (now - hour - from) / (until - from))
  // Opens where the evening is; from then on it stays where it was scrolled to.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for a day
  useEffect(() => {
    const box = place.current
    if (box) box.scrollLeft = shownFrom * box.scrollWidth
  }, [book.on])
  return (
    <section ref={place} className={classes.scroll} aria-label={t('venues.host.view.timeline')}>
      <div className={classes.chart} style={{ minInlineSize: `${6 + hours * 5.5}rem` }}>
        <div className={classes.row}>
          <span className={classes.name}>{t('venues.host.covers')}</span>
          <div className={classes.lane} data-head>
            {marks.map(at => (
              <span key={at} className={`${classes.mark} tabular`} style={{ insetInlineStart: share(at) }}>
                {formats.time(new Date(at).toISOString())}
              </span>
            ))}
            {book.paces.map(({ slotAt, covers, maxCovers, raised }) => (
              <span
                key={slotAt}
                className={`${classes.pace} tabular`}
                data-full={(maxCovers !== null && covers >= maxCovers) || undefined}
                data-over={raised > 0 || undefined}
                style={{ insetInlineStart: share(millis(slotAt)) }}
                title={t('venues.host.pace', { covers, max: maxCovers ?? '–' })}
              >
                {covers}
              </span>
            ))}
          </div>
        </div>
        {book.tables.map(table => (
          <div key={table.id} className={classes.row}>
            <span className={classes.name}>
              {table.name} <small className="tabular">{table.maxSeats}</small>
            </span>
            <div className={classes.lane} style={{ backgroundSize: `${100 / hours}% 100%` }}>
              {entries
                .filter(one => one.tableIds.includes(table.id))
                .map(one => (
                  <UnstyledButton
                    key={one.id}
                    className={classes.bar}
                    data-status={one.status}
                    style={{
                      insetInlineStart: share(millis(one.startsAt)),
                      inlineSize: `calc(${share(from + millis(one.endsAt) - millis(one.startsAt))} - 2px)`,
                    }}
                    aria-label={`${formats.time(one.startsAt)}, ${one.guestName}, ${t('venues.host.guests', { count: one.partySize })}, ${t(`venues.host.status.${one.status}`)}`}
                    onClick={() => onOpen(one.id)}
                  >
                    <b className="tabular">{one.partySize}</b> {one.guestName}
                  </UnstyledButton>
                ))}
              {now >= from && now <= until && (
                <span className={classes.now} style={{ insetInlineStart: share(now) }} aria-hidden />
              )}
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
