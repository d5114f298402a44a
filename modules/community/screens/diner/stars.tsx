import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from './community.module.css'

const most = 5

/** A mark of five, said as well as shown. */
export function Stars({ value }: { value: number }) {
  const { t } = useTerms()
  const full = Math.round(value)
  return (
    <span className={classes.stars} role="img" aria-label={t('guest.review.ofFive', { value })}>
      {'★'.repeat(full)}
      <span>{'★'.repeat(most - full)}</span>
    </span>
  )
}
