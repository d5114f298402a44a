import { Checkbox, Switch } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { weekdays } from '../../rules.ts'
import classes from './set-up.module.css'

export interface Hours {
  weekday: number
  opens: string
  closes: string
  pastMidnight?: boolean | null
  breakFrom?: string | null
  breakUntil?: string | null
  locationId?: string | null
}

const usual = { opens: '09:00', closes: '17:00' }
const parts = ['opens', 'closes', 'breakFrom', 'breakUntil'] as const

/** Of the times of one day, the one that is refused. */
function wrongPart(at: number, errorOf: WeekProps['errorOf']) {
  const part = parts.find(each => errorOf?.(`${at}/${each}`))
  return part && { part, sentence: errorOf?.(`${at}/${part}`) }
}

interface WeekProps {
  hours: Hours[]
  onHours: (hours: Hours[]) => void
  /** Whose hours: of the business, which opens and closes, or of somebody who begins and ends. */
  of?: 'hours' | 'work'
  /** To choose from, where somebody works at several. */
  locations?: { id: string; name: string }[]
  /** Of one of the hours, by `0/closes`. */
  errorOf?: (pointer: string) => string | undefined
}

/** A week: which days, from when until when, with a break. */
export function Week({ hours, onHours, of = 'hours', locations = [], errorOf }: WeekProps) {
  const { t, language } = useTerms()
  // 1 January 2024 was a Monday.
  const nameOf = (weekday: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
  const change = (weekday: number, part: Exclude<keyof Hours, 'weekday'>, value: string | boolean) =>
    onHours(hours.map(one => (one.weekday === weekday ? { ...one, [part]: value || null } : one)))
  const toggle = (weekday: number, isOpen: boolean) => {
    // A further day is most often like the one before it.
    const like = hours.findLast(one => one.weekday < weekday) ?? usual
    return onHours(
      (isOpen ? [...hours, { ...like, weekday }] : hours.filter(one => one.weekday !== weekday)).toSorted(
        (a, b) => a.weekday - b.weekday,
      ),
    )
  }
  return (
    <ul className={classes.hours}>
      {weekdays.map(weekday => {
        const one = hours.find(each => each.weekday === weekday)
        const wrong = one && wrongPart(hours.indexOf(one), errorOf)
        return (
          <li key={weekday}>
            <Switch
              label={nameOf(weekday)}
              checked={one !== undefined}
              onChange={event => toggle(weekday, event.currentTarget.checked)}
            />
            {one && (
              <span className={classes.times}>
                {parts.map(part => (
                  <label key={part}>
                    <span>{t(`business.${of}.${part}`)}</span>
                    <input
                      type="time"
                      aria-label={`${nameOf(weekday)}, ${t(`business.${of}.${part}`)}`}
                      value={one[part] ?? ''}
                      aria-invalid={wrong?.part === part || undefined}
                      onChange={event => change(weekday, part, event.currentTarget.value)}
                    />
                  </label>
                ))}
                {locations.length > 1 && (
                  <label>
                    <span>{t('business.work.place')}</span>
                    <select
                      aria-label={`${nameOf(weekday)}, ${t('business.work.place')}`}
                      value={one.locationId ?? ''}
                      onChange={event => change(weekday, 'locationId', event.currentTarget.value)}
                    >
                      <option value="">{t('business.team.everywhere')}</option>
                      {locations.map(({ id, name }) => (
                        <option key={id} value={id}>
                          {name}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
              </span>
            )}
            {one && of === 'hours' && one.closes <= one.opens && (
              <Checkbox
                className={classes.past}
                label={t('business.hours.pastMidnight')}
                aria-label={`${nameOf(weekday)}, ${t('business.hours.pastMidnight')}`}
                checked={one.pastMidnight === true}
                onChange={event => change(weekday, 'pastMidnight', event.currentTarget.checked)}
              />
            )}
            {wrong && (
              <p className={classes.error} role="alert">
                {wrong.sentence}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
