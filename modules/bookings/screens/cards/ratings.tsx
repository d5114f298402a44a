import { UnstyledButton } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './cards.module.css'
import { type CardWords, ratings } from './data.ts'

const steps = [1, 2, 3, 4, 5]

/** Four times one to five, each a tap. */
export function Ratings({
  words,
  onChange,
}: {
  words: CardWords
  onChange: (change: Partial<CardWords>) => void
}) {
  const { t } = useTerms()
  return (
    <div className={classes.ratings}>
      {ratings.map(name => (
        <fieldset key={name} className={classes.rating}>
          <legend>{t(`portal.rating.${name}`)}</legend>
          {steps.map(value => (
            <UnstyledButton
              key={value}
              className={classes.step}
              data-on={(words[name] ?? 0) >= value || undefined}
              aria-pressed={words[name] === value}
              aria-label={t('portal.ofFive', { value })}
              onClick={() => onChange({ [name]: words[name] === value ? null : value })}
            >
              <span />
            </UnstyledButton>
          ))}
        </fieldset>
      ))}
    </div>
  )
}
