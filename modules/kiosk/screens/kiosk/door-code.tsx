import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { deviceId } from '../offline/shell.ts'
import classes from './kiosk.module.css'

interface Code {
  picture: string
  seconds: number
}

/** For who rather uses their own phone; another code twice a minute. */
export function DoorCode({ locationId }: { locationId: string }) {
  const { t } = useTerms()
  const { data } = useQuery({
    queryKey: ['kiosk-code', locationId],
    queryFn: ({ signal }) =>
      api.get<Code>('/v1/kiosk-code', {
        query: { locationId, deviceId: deviceId(), origin: location.origin },
        signal,
      }),
    refetchInterval: ({ state }) => (state.data?.seconds ?? 5) * 1000 + 250,
    refetchIntervalInBackground: true,
    staleTime: 0,
    gcTime: 0,
  })
  if (!data) return null
  return (
    <figure className={classes.code}>
      <img src={`data:image/svg+xml,${encodeURIComponent(data.picture)}`} alt={t('kiosk.code')} />
      <figcaption>{t('kiosk.scan')}</figcaption>
    </figure>
  )
}
