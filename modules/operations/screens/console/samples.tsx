import { Button } from '@mantine/core'
import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Status } from '#ui/theme/status.tsx'
import type { Business } from './business.ts'

/** Whether sample data still comes; where it broke off, what it left goes and it is loaded again. */
export function Samples({ business }: { business: Pick<Business, 'id' | 'name' | 'samples'> }) {
  const { t } = useTerms()
  const { act, isBusy } = useAct()
  const { id, name, samples } = business
  if (!samples || samples.status === 'done') return null
  if (samples.status === 'running')
    return <Status tone="waiting">{t('operations.businesses.samplesRunning')}</Status>
  const again = t('operations.businesses.samplesAgain')
  return (
    <>
      <Status tone="attention">{t('operations.businesses.samplesBroke')}</Status>
      <Button
        variant="default"
        loading={isBusy}
        title={samples.fault}
        aria-label={`${again}: ${name}`}
        onClick={() =>
          void act(key => api.post(`/v1/console/tenants/${id}/sample-data`, {}, { key }), {
            done: t('operations.businesses.samplesCome'),
          })
        }
      >
        {again}
      </Button>
    </>
  )
}
