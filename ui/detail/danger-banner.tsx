import { IconAlertTriangle } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './detail.module.css'

/** What can hurt or cost money stands before everything else. */
export function DangerBanner({ alert }: { alert: unknown }) {
  const { t } = useTerms()
  if (typeof alert !== 'string' || alert === '') return null
  return (
    <div className={classes.danger} role="note" aria-label={t('record.attention')}>
      <IconAlertTriangle size={20} aria-hidden />
      <strong>{alert}</strong>
    </div>
  )
}
