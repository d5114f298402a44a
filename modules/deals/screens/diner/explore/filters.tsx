import { Button } from '@mantine/core'
import { IconChevronDown, IconDiscount2 } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { PartyPicker } from '#modules/venues/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './explore.module.css'
import { whens } from './hours.ts'
import type { Wish } from './use-wish.ts'

interface FiltersProps {
  wish: Wish
  genres: readonly string[]
  onChange: (changes: Partial<Wish>) => void
}

/** When, for how many, what: the most used is in view, the rest one tap away. */
export function Filters({ wish, genres, onChange }: FiltersProps) {
  const { t } = useTerms()
  const name = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className={classes.filters} aria-label={t('guest.filters')}>
      <fieldset className={classes.whens}>
        <legend>{t('guest.when')}</legend>
        {whens.map(when => (
          <label key={when}>
            <input
              type="radio"
              name={name}
              checked={wish.when === when}
              onChange={() => onChange({ when })}
            />
            <span>{t(`guest.when.${when}`)}</span>
          </label>
        ))}
      </fieldset>
      <div className={classes.chips}>
        <button
          type="button"
          className={classes.chip}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t('guest.guests', { count: wish.partySize })}
          <IconChevronDown size={16} aria-hidden />
        </button>
        <button
          type="button"
          className={classes.chip}
          aria-pressed={wish.isDealsOnly}
          onClick={() => onChange({ isDealsOnly: !wish.isDealsOnly })}
        >
          <IconDiscount2 size={16} aria-hidden />
          {t('guest.dealsOnly')}
        </button>
        {genres.map(genre => (
          <button
            key={genre}
            type="button"
            className={classes.chip}
            aria-pressed={wish.genre === genre}
            onClick={() => onChange({ genre: wish.genre === genre ? undefined : genre })}
          >
            {genre}
          </button>
        ))}
      </div>
      {isOpen && (
        <div className={classes.party}>
          <PartyPicker
            value={wish.partySize}
            onChange={partySize => {
              onChange({ partySize })
              setOpen(false)
            }}
          />
          <Button variant="subtle" size="md" fullWidth mt="xs" onClick={() => setOpen(false)}>
            {t('action.close')}
          </Button>
        </div>
      )}
    </section>
  )
}
