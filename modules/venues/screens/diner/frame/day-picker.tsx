import { useId } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { addDays } from '#ui/timeline/day.ts'
import classes from './pickers.module.css'

interface DayPickerProps {
  value: string
  today: string
  locale: string
  count?: number
  onChange: (day: string) => void
}

/** A day of the coming week, side by side as they follow each other. */
export function DayPicker({ value, today, locale, count = 7, onChange }: DayPickerProps) {
  const { t } = useTerms()
  const name = useId()
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  const number = new Intl.DateTimeFormat(locale, { day: 'numeric', timeZone: 'UTC' })
  const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
  const days = Array.from({ length: count }, (_, at) => addDays(today, at))
  return (
    <fieldset className={classes.choices}>
      <legend>{t('guest.day')}</legend>
      <div className={classes.row}>
        {days.map(day => {
          const instant = Date.parse(`${day}T00:00:00Z`)
          return (
            <label key={day} className={classes.choice} data-tall>
              <input
                type="radio"
                name={name}
                checked={day === value}
                aria-label={full.format(instant)}
                onChange={() => onChange(day)}
              />
              <span aria-hidden>
                <small>{day === today ? t('guest.today') : weekday.format(instant)}</small>
                {number.format(instant)}
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
