import { TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './host.module.css'

const usual = [1, 2, 3, 4, 5, 6, 7, 8]

/** One tap for most parties; larger ones are typed. */
export function PartySize({ value, onChange }: { value: number; onChange: (size: number) => void }) {
  const { t } = useTerms()
  const name = useId()
  return (
    <fieldset className={classes.sizes}>
      <legend>{t('venues.host.partySize')}</legend>
      <div className={classes.sizeRow}>
        {usual.map(size => (
          <label key={size} className={classes.sizeChoice}>
            <input type="radio" name={name} checked={size === value} onChange={() => onChange(size)} />
            <span className="tabular">{size}</span>
          </label>
        ))}
        <TextInput
          className={classes.sizeMore}
          aria-label={t('venues.host.largerParty')}
          placeholder="9+"
          inputMode="numeric"
          value={value > 8 ? String(value) : ''}
          onChange={event =>
            onChange(Math.min(500, Math.max(1, Number.parseInt(event.currentTarget.value, 10) || 1)))
          }
        />
      </div>
    </fieldset>
  )
}
