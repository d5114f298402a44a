import { CopyText } from '#ui/feedback/copy-text.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import classes from '../operations.module.css'

/** The first key of a business, this once, and why. */
export function KeyTold({ why, apiKey }: { why: string; apiKey: string }) {
  const { t } = useTerms()
  return (
    <div className={classes.form}>
      <p>{why}</p>
      <CopyText label={t('operations.businesses.key')} text={apiKey} />
    </div>
  )
}
