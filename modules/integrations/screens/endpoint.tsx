import { Group } from '@mantine/core'
import { IconBroadcast, IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useSend } from '#ui/data/use-send.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Deliveries } from './deliveries.tsx'
import { EndpointFacts } from './endpoint-facts.tsx'
import { EndpointForm } from './endpoint-form.tsx'
import { ReplayRange } from './replay-range.tsx'
import { everyList, roots } from './roots.ts'
import { RotateSecret } from './rotate-secret.tsx'
import { SecretTold } from './secret-told.tsx'
import type { Endpoint } from './types.ts'

type Open = 'edit' | 'rotate' | 'range' | undefined

/** One endpoint: what it hears, and what became of it. */
export function EndpointScreen() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const { can } = useSession()
  const [open, setOpen] = useState<Open>()
  const [secret, setSecret] = useState<string>()
  const path = `/v1/webhook-endpoints/${id}`
  const {
    data: endpoint,
    error,
    refetch,
  } = useQuery({
    queryKey: [...roots.endpoints, id],
    queryFn: ({ signal }) => api.get<Endpoint>(`/v1/webhook-endpoints/${id}`, { signal }),
  })
  const ping = useSend(
    everyList,
    (of: string, key) => api.post(`/v1/webhook-endpoints/${of}/pings`, {}, { key }),
    () => toast(t('integrations.pinged')),
  )
  const turn = useSend(everyList, (isOn: boolean, key) => {
    const switching = `${path}/disablement`
    return isOn ? api.delete(switching, { key }) : api.post(switching, {}, { key })
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!endpoint) return <SkeletonPage />
  const isOff = endpoint.status === 'disabled'
  const mayNot = can('integrations.endpoint.write') ? undefined : t('record.mayNotChange')
  const reason = mayNot ?? (isOff ? t('integrations.switchOnFirst') : undefined)
  const close = () => setOpen(undefined)
  return (
    <Page
      title={endpoint.name}
      sentence={endpoint.url}
      action={
        <ActionButton
          leftSection={<IconBroadcast size={16} />}
          reason={reason}
          loading={ping.isPending}
          onClick={() => ping.mutate(id)}
        >
          {t('integrations.ping')}
        </ActionButton>
      }
      more={
        <Group gap="xs">
          <ActionButton
            variant="default"
            leftSection={<IconPencil size={16} />}
            reason={mayNot}
            onClick={() => setOpen('edit')}
          >
            {t('record.edit')}
          </ActionButton>
          <ActionButton variant="default" reason={mayNot} onClick={() => setOpen('rotate')}>
            {t('integrations.rotate')}
          </ActionButton>
          <ActionButton variant="default" reason={reason} onClick={() => setOpen('range')}>
            {t('integrations.range')}
          </ActionButton>
          <ActionButton
            variant="default"
            reason={mayNot}
            loading={turn.isPending}
            onClick={() => turn.mutate(isOff)}
          >
            {t(isOff ? 'integrations.on' : 'integrations.off')}
          </ActionButton>
        </Group>
      }
    >
      <EndpointFacts endpoint={endpoint} />
      <Deliveries endpointId={id} reason={reason} />
      {open === 'edit' && <EndpointForm endpoint={endpoint} onClose={close} onSaved={close} />}
      {open === 'range' && <ReplayRange endpointId={id} onClose={close} />}
      {open === 'rotate' && (
        <RotateSecret
          endpointId={id}
          onClose={close}
          onSecret={told => {
            close()
            setSecret(told)
          }}
        />
      )}
      {secret && <SecretTold secret={secret} onClose={() => setSecret(undefined)} />}
    </Page>
  )
}
