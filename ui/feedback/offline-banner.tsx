import { IconWifiOff } from '@tabler/icons-react'
import { type Query, useQueryClient } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { sessionKey } from '../api/query-client.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { asOf } from '../offline/as-of.ts'
import { useIsOnline } from '../offline/line.ts'
import { useFormats } from '../session/session-provider.tsx'
import classes from './feedback.module.css'

const isShown = (query: Query) =>
  query.isActive() && query.state.dataUpdatedAt > 0 && query.queryKey[0] !== sessionKey[0]

/** When the oldest of what is on screen was true. */
function useShownSince(): number | undefined {
  const cache = useQueryClient().getQueryCache()
  const oldest = () => {
    const times = cache.getAll().filter(isShown).map(asOf)
    return times.length > 0 ? Math.min(...times) : undefined
  }
  return useSyncExternalStore(listener => cache.subscribe(listener), oldest)
}

function Banner() {
  const { t } = useTerms()
  const formats = useFormats()
  const since = useShownSince()
  return (
    <output className={classes.offline}>
      <IconWifiOff size={16} aria-hidden />
      {since === undefined
        ? t('feedback.offline')
        : t('feedback.offlineAsOf', { time: formats.instant(new Date(since).toISOString()) })}
    </output>
  )
}

export function OfflineBanner() {
  return useIsOnline() ? null : <Banner />
}
