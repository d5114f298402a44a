import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import pickers from '../frame/pickers.module.css'
import classes from './slots.module.css'

const few = 12

interface TimePickerProps {
  slots: readonly { startsAt: string }[]
  value: string
  time: (iso: string) => string
  onChange: (startsAt: string) => void
}

/** A time among those that can be had, to choose before anything is sent. */
export function TimePicker({ slots, value, time, onChange }: TimePickerProps) {
  const { t } = useTerms()
  const name = useId()
  const [isOpen, setOpen] = useState(false)
  const chosen = slots.findIndex(slot => slot.startsAt === value)
  const first = Math.max(0, chosen - few / 2)
  const shown = isOpen ? slots : slots.slice(first, first + few)
  if (slots.length === 0) return <p>{t('guest.noTimes')}</p>
  return (
    <fieldset className={pickers.choices}>
      <legend>{t('guest.time')}</legend>
      <div className={classes.slots}>
        {shown.map(slot => (
          <label key={slot.startsAt} className={pickers.choice} data-wide>
            <input
              type="radio"
              name={name}
              checked={slot.startsAt === value}
              onChange={() => onChange(slot.startsAt)}
            />
            <span>{time(slot.startsAt)}</span>
          </label>
        ))}
      </div>
      {slots.length > shown.length && (
        <Button variant="subtle" size="md" fullWidth mt="xs" onClick={() => setOpen(true)}>
          {t('guest.moreTimes')}
        </Button>
      )}
    </fieldset>
  )
}
