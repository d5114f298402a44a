import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../../operations.module.css'
import type { Share } from './use-preview.ts'

/** How many a rule decides for, and a few of them by name. */
export function ShareLine({ share }: { share: Share | undefined }) {
  const { t } = useTerms()
  if (!share) return null
  const { people, businesses, examples, value } = share
  const shown =
    typeof value === 'boolean' ? t(value ? 'operations.flags.on' : 'operations.flags.off') : String(value)
  return (
    <p className={classes.quiet}>
      {t('operations.flags.share', { people, businesses, value: shown })}
      {examples.length > 0 && ` (${examples.join(', ')}${businesses > examples.length ? ', …' : ''})`}
    </p>
  )
}
