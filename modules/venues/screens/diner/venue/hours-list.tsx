import { useTerms } from '#ui/i18n/use-terms.ts'
import type { VenueFacts } from '../data.ts'
import { useVenueFormats } from '../mine/use-venue-formats.ts'
import classes from './hours-list.module.css'

/** When the venue is open in the coming days, closures and all. */
export function HoursList({ venue }: { venue: VenueFacts }) {
  const { t } = useTerms()
  const formats = useVenueFormats(venue.timezone)
  const { timeOfDay } = formats
  const span = (opens: string, closes: string) =>
    opens === closes ? t('guest.allDay') : `${timeOfDay(opens)} – ${timeOfDay(closes)}`
  return (
    <dl className={classes.hours}>
      {venue.hours.map(({ onDay, opens, closes }) => (
        <div key={`${onDay} ${opens}`}>
          <dt>{formats.day(onDay)}</dt>
          <dd>{opens && closes ? span(opens, closes) : t('guest.closed')}</dd>
        </div>
      ))}
    </dl>
  )
}
