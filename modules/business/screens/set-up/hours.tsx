import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './set-up.module.css'
import { type Hours, Week } from './week.tsx'

interface HoursProps {
  hours: Hours[]
  holidays: string[]
  onHours: (hours: Hours[]) => void
  onHolidays: (days: string[]) => void
  errors: Record<string, string>
}

/** When the business is open, with a break, and the days on which it is not. */
export function OpeningHours({ hours, holidays, onHours, onHolidays, errors }: HoursProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const [day, setDay] = useState('')
  return (
    <section className={classes.block} aria-label={t('business.hours.title')}>
      <h3>{t('business.hours.title')}</h3>
      <Week hours={hours} onHours={onHours} errorOf={pointer => errors[`businessHours/${pointer}`]} />
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
