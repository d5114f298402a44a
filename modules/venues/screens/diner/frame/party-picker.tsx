import { useId } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './pickers.module.css'

const sizes = [1, 2, 3, 4, 5, 6, 7, 8]

interface PartyPickerProps {
  value: number
  max?: number
  onChange: (size: number) => void
}

/** How many guests: one tap, no keyboard. */
export function PartyPicker({ value, max = 8, onChange }: PartyPickerProps) {
  const { t } = useTerms()
  const name = useId()
  const choices = sizes.filter(size => size <= max || size === value)
  return (
    <fieldset className={classes.choices}>
      <legend>{t('guest.party')}</legend>
      <div className={classes.row}>
        {choices.map(size => (
          <label key={size} className={classes.choice}>
            <input type="radio" name={name} checked={size === value} onChange={() => onChange(size)} />
            <span>{size}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
