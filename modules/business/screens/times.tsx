import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { weekdays } from '../rules.ts'
import classes from './times.module.css'

export interface OpeningTimes {
  hours: {
    weekday: number
    opens: string
    closes: string
    breakFrom: string | null
    breakUntil: string | null
  }[]
  closedOn: string[]
}

const mostDays = 6

/** When a business is open, for those who come to it; nothing where it has not said. */
export function Times({ times }: { times: OpeningTimes }) {
  const { t, language } = useTerms()
  const formats = useFormats()
  const { hours, closedOn } = times
  if (hours.length + closedOn.length === 0) return null
  // 1 January 2024 was a Monday.
  const nameOf = (weekday: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
  const say = ({ opens: from, closes: until, breakFrom, breakUntil }: OpeningTimes['hours'][number]) =>
    breakFrom && breakUntil
      ? t('business.times.break', { from, until, breakFrom, breakUntil })
      : t('business.times.plain', { from, until })
  return (
    <details className={classes.times}>
      <summary>{t('business.times.title')}</summary>
      {hours.length > 0 && (
        <dl>
          {weekdays.map(weekday => {
            const own = hours.filter(one => one.weekday === weekday)
            return (
              <div key={weekday}>
                <dt>{nameOf(weekday)}</dt>
                <dd>{own.length ? own.map(say).join(', ') : t('business.times.closed')}</dd>
              </div>
            )
          })}
        </dl>
      )}
      {closedOn.length > 0 && (
        <p>
          {t('business.times.closedOn', {
            day: closedOn
              .slice(0, mostDays)
              .map(on => formats.day(on))
              .join(' · '),
          })}
        </p>
      )}
    </details>
  )
}
