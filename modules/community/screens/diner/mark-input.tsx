import { useId } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './community.module.css'

interface MarkInputProps {
  label: string
  value: number | undefined
  onChange: (value: number) => void
}

const marks = [1, 2, 3, 4, 5]

/** One to five, each a thumb wide. */
export function MarkInput({ label, value, onChange }: MarkInputProps) {
  const { t } = useTerms()
  const name = useId()
  return (
    <fieldset className={classes.mark}>
      <legend>{label}</legend>
      {marks.map(mark => (
        <label key={mark} data-on={(value ?? 0) >= mark || undefined}>
          <input
            type="radio"
            name={name}
            required
            checked={value === mark}
            aria-label={t('guest.review.stars', { count: mark })}
            onChange={() => onChange(mark)}
          />
          <span aria-hidden>★</span>
        </label>
      ))}
    </fieldset>
  )
}
