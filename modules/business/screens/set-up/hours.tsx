import { Button, Switch } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { weekdays } from '../../rules.ts'
import classes from './set-up.module.css'

export interface Hours {
  weekday: number
  opens: string
  closes: string
  breakFrom?: string | null
  breakUntil?: string | null
}

const usual = { opens: '09:00', closes: '17:00' }
const parts = ['opens', 'closes', 'breakFrom', 'breakUntil'] as const

interface HoursProps {
  hours: Hours[]
  holidays: string[]
  onHours: (hours: Hours[]) => void
  onHolidays: (days: string[]) => void
  errors: Record<string, string>
}

/** When the business is open, with a break, and the days on which it is not. */
export function OpeningHours({ hours, holidays, onHours, onHolidays, errors }: HoursProps) {
  const { t, language } = useTerms()
  const formats = useFormats()
  const [day, setDay] = useState('')
  // 1 January 2024 was a Monday.
  const nameOf = (weekday: number) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, weekday))
  const change = (weekday: number, part: (typeof parts)[number], value: string) =>
    onHours(hours.map(one => (one.weekday === weekday ? { ...one, [part]: value || null } : one)))
  const toggle = (weekday: number, isOpen: boolean) =>
    onHours(
      (isOpen ? [...hours, { weekday, ...usual }] : hours.filter(one => one.weekday !== weekday)).toSorted(
        (a, b) => a.weekday - b.weekday,
      ),
    )
  return (
    <section className={classes.block} aria-label={t('business.hours.title')}>
      <h3>{t('business.hours.title')}</h3>
      <ul className={classes.hours}>
        {weekdays.map(weekday => {
          const one = hours.find(each => each.weekday === weekday)
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
                      <span>{t(`business.hours.${part}`)}</span>
                      <input
                        type="time"
                        aria-label={`${nameOf(weekday)}, ${t(`business.hours.${part}`)}`}
                        value={one[part] ?? ''}
                        onChange={event => change(weekday, part, event.currentTarget.value)}
                      />
                    </label>
                  ))}
                </span>
              )}
            </li>
          )
        })}
      </ul>
      {errors.businessHours && <p className={classes.error}>{errors.businessHours}</p>}
      <h3>{t('business.hours.holidays')}</h3>
      <div className={classes.chips}>
        {holidays.map(one => (
          <Button
            key={one}
            variant="default"
            size="compact-md"
            rightSection={<IconX size={14} aria-hidden />}
            aria-label={t('business.hours.openOn', { day: formats.day(one) })}
            onClick={() => onHolidays(holidays.filter(other => other !== one))}
          >
            {formats.day(one)}
          </Button>
        ))}
        <label className={classes.day}>
          <span>{t('business.hours.addHoliday')}</span>
          <input type="date" value={day} onChange={event => setDay(event.currentTarget.value)} />
        </label>
        <Button
          variant="default"
          disabled={!day || holidays.includes(day)}
          onClick={() => {
            onHolidays([...holidays, day].toSorted())
            setDay('')
          }}
        >
          {t('business.hours.add')}
        </Button>
      </div>
    </section>
  )
}
