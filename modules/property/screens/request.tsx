import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useFilesTab } from '#modules/files/screens/public.tsx'
import { api } from '#ui/api/client.ts'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useAct } from '#ui/data/use-act.ts'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './kit/kit.module.css'
import { ClockPanel } from './requests/clock-panel.tsx'
import type { RequestCard } from './requests/sla.ts'
import { SlaBadge } from './requests/sla-badge.tsx'
import { VerbBar } from './requests/verb-bar.tsx'
import { Visits } from './requests/visits.tsx'

const facts = [
  'priority',
  'category',
  'unitId',
  'customerId',
  'details',
  'source',
  'reportedAt',
  'deferredUntilOn',
  'completedAt',
  'endedBecause',
  'verdict',
  'verdictReason',
]

/** One request: its clock, what can be done, who does it, photos and who comes in when. */
export function ServiceRequestPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const { t } = useTerms()
  const files = useFilesTab('property.request')
  const visits = {
    id: 'visits',
    label: t('entity.property.visit.many'),
    render: (row: Row) => <Visits request={row as unknown as RequestCard} />,
  }
  const clock = {
    id: 'clock',
    label: t('property.clock.title'),
    render: (row: Row) => <ClockPanel id={row.id} isOpen />,
  }
  return (
    <RecordPage
      key={id}
      entity={useEntity('property.request')}
      id={id}
      include="unit,customer,assignee"
      title={row => `#${String(row.number)} ${String(row.title)}`}
      sentence={row => (row.unit as { name: string } | null)?.name ?? ''}
      facts={facts}
      head={row => <Head request={row as unknown as RequestCard} />}
      tabs={[...files, visits, clock]}
    />
  )
}

function Head({ request }: { request: RequestCard }) {
  const { t } = useTerms()
  const { can } = useSession()
  return (
    <div className={classes.section}>
      <div className={classes.tools} style={{ alignItems: 'center', marginBlockEnd: 0 }}>
        <Status tone={request.status === 'completed' || request.status === 'closed' ? 'done' : 'active'}>
          {t(`property.request.state.${request.status}`)}
        </Status>
        <SlaBadge request={request} />
        <Status tone={request.mayEnter ? 'active' : 'neutral'}>
          {t(request.mayEnter ? 'property.request.mayEnter' : 'property.request.mayNotEnter')}
        </Status>
        {request.reopenCount > 0 && (
          <Status tone="attention">{t('property.request.reopened', { count: request.reopenCount })}</Status>
        )}
        {can('property.request.operate') && can('kernel.member.read') && <Assign request={request} />}
      </div>
      <VerbBar request={request} />
      <ClockPanel id={request.id} />
    </div>
  )
}

function Assign({ request }: { request: RequestCard }) {
  const { t } = useTerms()
  const { act } = useAct('property')
  const { data } = useQuery({
    queryKey: ['kernel.member', 'assignable'],
    queryFn: ({ signal }) =>
      api.get<{ data: { id: string; name: string; role: string }[] }>('/v1/members', {
        query: { limit: 100, sort: 'name' },
        signal,
      }),
  })
  const people = (data?.data ?? []).filter(({ role }) => role !== 'resident')
  return (
    <Select
      aria-label={t('property.request.assignee')}
      placeholder={t('property.request.assign')}
      searchable
      clearable
      data={people.map(({ id, name }) => ({ value: id, label: name }))}
      value={request.assigneeId}
      onChange={assigneeId =>
        void act(() => api.post(`/v1/requests/${request.id}/assignment`, { assigneeId }), {
          done: t('property.request.assigned'),
        })
      }
    />
  )
}
