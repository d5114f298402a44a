import { IconWifiOff } from '@tabler/icons-react'
import { useSyncExternalStore } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import classes from './feedback.module.css'

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

export const useIsOnline = () => useSyncExternalStore(subscribe, () => navigator.onLine)

export function OfflineBanner() {
  const { t } = useTerms()
  if (useIsOnline()) return null
  return (
    <output className={classes.offline}>
      <IconWifiOff size={16} aria-hidden />
      {t('feedback.offline')}
    </output>
  )
}
