import { Text } from '@mantine/core'
import { IconTool } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { Status } from '#ui/theme/status.tsx'
import classes from './kit/kit.module.css'
import { Section } from './kit/section.tsx'
import type { RequestCard } from './requests/sla.ts'
import { SlaBadge } from './requests/sla-badge.tsx'
import { useRequests } from './requests/use-requests.ts'
import { VerbBar } from './requests/verb-bar.tsx'
import { DueUpkeep } from './upkeep/due-upkeep.tsx'

/** A technician's day on a phone: what is theirs, what nobody has yet, and upkeep that is due. */
export function MyWork() {
  const { t } = useTerms()
  const { session, location } = useSession()
  const open = { 'filter[status][in]': 'open,processing', 'filter[locationId]': location?.id }
  const mine = useRequests({ ...open, 'filter[assigneeId]': session.member.id })
  const free = useRequests({ ...open, 'filter[assigneeId][null]': true })
  const error = mine.error ?? free.error
  const count = mine.data?.length ?? 0
  return (
    <Page title={t('property.work.title')} sentence={mine.data && t('property.work.sentence', { count })}>
      {error && <ProblemView error={error} onRetry={() => void mine.refetch()} />}
      <div className={classes.columns}>
        {!mine.data && !error && <SkeletonRows count={4} height={120} />}
        {mine.data?.length === 0 && <Empty icon={IconTool} sentence={t('property.work.none')} />}
        {mine.data && mine.data.length > 0 && (
          <Section title={t('property.work.mine')} aside={count}>
            {mine.data.map(request => (
              <Job key={request.id} request={request} />
            ))}
          </Section>
        )}
        <Section
          title={t('property.work.free')}
          aside={free.data?.length}
          none={free.data && t('property.work.noneFree')}
        >
          {(free.data ?? []).map(request => (
            <Job key={request.id} request={request} />
          ))}
        </Section>
        <DueUpkeep />
      </div>
    </Page>
  )
}

function Job({ request }: { request: RequestCard }) {
  const { t } = useTerms()
  return (
    <li className={classes.card} data-tone={request.priority === 'emergency' ? 'bad' : undefined}>
      <div className={classes.line}>
        <Link to={`/app/requests/${request.id}` as never}>
          <b>
            {request.unit?.name ?? t('property.work.house')} · {request.title}
          </b>
        </Link>
        <SlaBadge request={request} />
      </div>
      {request.details && <Text size="sm">{request.details}</Text>}
      <div className={classes.line}>
        <Status tone={request.mayEnter ? 'active' : 'waiting'}>
          {t(request.mayEnter ? 'property.request.mayEnter' : 'property.request.mayNotEnter')}
        </Status>
        <Text size="sm" c="dimmed">
          {t(`property.priority.${request.priority}`)}
        </Text>
      </div>
      <VerbBar request={request} isShort />
    </li>
  )
}
