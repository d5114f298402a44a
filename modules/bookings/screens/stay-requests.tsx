import { IconInbox } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import classes from './portal/portal.module.css'
import { Request, type RequestRow } from './requests/request.tsx'
import { useAnswer } from './requests/use-answer.ts'

/** What customers ask for and nobody has answered yet, the nearest first. */
export function StayRequests() {
  const { t } = useTerms()
  const { location } = useSession()
  const answering = useAnswer()
  const { data, error, refetch } = useQuery({
    queryKey: ['stay-requests', location?.id],
    queryFn: ({ signal }) =>
      api.get<{ data: RequestRow[] }>('/v1/stay-requests', {
        query: {
          'filter[locationId]': location?.id,
          'filter[status][in]': 'pending,wait_listed',
          include: 'customer,roomType',
          sort: 'arrivesOn',
          limit: 100,
        },
        signal,
      }),
    meta: { entities: ['bookings.stay_request'] },
  })
  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={5} height={120} />
    if (data.data.length === 0) return <Empty icon={IconInbox} sentence={t('requests.none')} />
    return (
      <ul className={classes.list}>
        {data.data.map(request => (
          <Request key={request.id} request={request} answering={answering} />
        ))}
      </ul>
    )
  }
  return (
    <Page
      title={t('screen.stayRequests')}
      sentence={data && t('requests.sentence', { count: data.data.length })}
    >
      {content()}
    </Page>
  )
}
