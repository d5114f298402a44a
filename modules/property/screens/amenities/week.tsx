import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { daysOf } from '#ui/timeline/day.ts'
import { localPartsOf } from '#ui/timeline/zone.ts'
import type { AmenityRow, ReservationRow } from './data.ts'
import classes from './week.module.css'

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

interface WeekProps {
  amenity: AmenityRow
  from: string
  reservations: ReservationRow[]
  onOpen: (reservation: ReservationRow) => void
}

/** A week of one amenity, each day from opening to closing; what is kept free after a booking is hatched. */
export function Week({ amenity, from, reservations, onOpen }: WeekProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const { timeZone } = formats
  const today = todayIn(timeZone)
  const [opens, closes] = [minutesOf(amenity.opens), minutesOf(amenity.closes)]
  const share = (minutes: number) => `${Math.max(0, (minutes / (closes - opens)) * 100)}%`
  const byDay = Map.groupBy(reservations, one => localPartsOf(one.startsAt, timeZone).day)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by the arrow keys too
    <section className={classes.week} tabIndex={0} aria-label={amenity.name}>
      {daysOf(from, 7).map(day => (
        <div key={day} className={classes.day}>
          <span className={classes.head} data-today={day === today || undefined}>
            {formats.day(day)}
          </span>
          <div className={classes.edges}>
            <span>{formats.timeOfDay(amenity.opens)}</span>
            <span>{formats.timeOfDay(amenity.closes)}</span>
          </div>
          <div className={classes.hours}>
            {(byDay.get(day) ?? []).map(one => {
              const start = minutesOf(localPartsOf(one.startsAt, timeZone).time)
              const length = (Date.parse(one.endsAt) - Date.parse(one.startsAt)) / 60_000
              const after = (Date.parse(one.blockedUntilAt) - Date.parse(one.endsAt)) / 60_000
              const room = Math.min(after, closes - start - length)
              return (
                <div key={one.id}>
                  <button
                    type="button"
                    className={classes.block}
                    data-status={one.status}
                    style={{ insetBlockStart: share(start - opens), blockSize: share(length) }}
                    onClick={() => onOpen(one)}
                  >
                    <b>{one.unit?.name}</b> {formats.time(one.startsAt)}–{formats.time(one.endsAt)}
                    {one.status === 'requested' && ` · ${t('property.reservation.requested')}`}
                  </button>
                  {room > 0 && (
                    <div
                      className={classes.buffer}
                      title={t('property.amenity.buffer', { minutes: after })}
                      style={{ insetBlockStart: share(start - opens + length), blockSize: share(room) }}
                    />
                  )}
                </div>
              )
            })}
          </div>
        </div>
      ))}
    </section>
  )
}
