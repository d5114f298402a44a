import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Delivery, Endpoint } from './types.ts'

export function EndpointStatus({ endpoint }: { endpoint: Pick<Endpoint, 'status' | 'disabledReason'> }) {
  const { t } = useTerms()
  if (endpoint.status === 'active') return <Status tone="active">{t('integrations.state.active')}</Status>
  return (
    <Status tone={endpoint.disabledReason === 'by_hand' ? 'neutral' : 'blocked'}>
      {t(`integrations.state.${endpoint.disabledReason ?? 'by_hand'}`)}
    </Status>
  )
}

const tones = { waiting: 'waiting', delivered: 'done', failed: 'blocked' } as const

export function DeliveryStatus({ status }: Pick<Delivery, 'status'>) {
  const { t } = useTerms()
  return <Status tone={tones[status]}>{t(`integrations.delivery.${status}`)}</Status>
}
