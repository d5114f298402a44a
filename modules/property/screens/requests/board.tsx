import { Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { Board } from '#ui/board/board.tsx'
import type { CardMove } from '#ui/board/types.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats, useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { addDays } from '#ui/timeline/day.ts'
import classes from '../kit/kit.module.css'
import { ReasonDialog } from '../kit/reason-dialog.tsx'
import { nowMilliseconds } from '../kit/times.ts'
import { type RequestCard, slaOf } from './sla.ts'
import { SlaBadge } from './sla-badge.tsx'
import { useRequests } from './use-requests.ts'
import { type RequestVerb, useRequestVerbs } from './use-verbs.ts'

const shown = ['open', 'processing', 'deferred', 'completed'] as const
type Column = (typeof shown)[number]

/** The verb that takes a card from one column to another. */
const verbs: Record<string, RequestVerb> = {
  'open processing': 'answer',
  'open completed': 'complete',
  'processing completed': 'complete',
  'deferred open': 'takeUp',
  'open deferred': 'defer',
  'processing deferred': 'defer',
}

const urgency = ['emergency', 'high', 'medium', 'low']

/** What hurts first: what is late, then by how urgent, then by age. */
function byUrgency(now: number) {
  const rank = (request: RequestCard) =>
    (slaOf(request, now)?.tone === 'blocked' ? 0 : 10) + urgency.indexOf(request.priority)
  return (a: RequestCard, b: RequestCard) => rank(a) - rank(b) || a.reportedAt.localeCompare(b.reportedAt)
}

export function RequestBoard() {
  const { t } = useTerms()
  const { location } = useSession()
  const navigate = useNavigate()
  const [deferring, setDeferring] = useState<RequestCard | null>(null)
  const { may, run } = useRequestVerbs()
  const { data, error, refetch } = useRequests({
    'filter[status][in]': shown.join(','),
    'filter[locationId]': location?.id,
  })
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={6} height={80} />
  const cards = new Map(data.map(request => [request.id, request]))
  const sorted = data.toSorted(byUrgency(nowMilliseconds()))
  const columns = shown.map(status => ({
    id: status,
    title: t(`property.request.state.${status}`),
    limit: null,
    cardIds: sorted.filter(request => request.status === status).map(({ id }) => id),
  }))
  function move({ cardId, columnId }: CardMove) {
    const request = cards.get(cardId)
    if (!request || request.status === columnId) return
    const verb = verbs[`${request.status} ${columnId as Column}`]
    if (!verb || !may(verb, request)) toast(t('property.requests.notThere'), { tone: 'problem' })
    else if (verb === 'defer') setDeferring(request)
    else void run(verb, request)
  }
  return (
    <>
      <Board
        label={t('entity.property.request.many')}
        columns={columns}
        onMove={move}
        isFixed={id => {
          const request = cards.get(id)
          return !request || !(['answer', 'complete', 'takeUp'] as const).some(verb => may(verb, request))
        }}
        speak={id => {
          const request = cards.get(id)
          return request ? `#${request.number} ${request.title}, ${request.unit?.name ?? ''}` : ''
        }}
        renderCard={id => {
          const request = cards.get(id)
          if (!request) return null
          return (
            <Card request={request} onOpen={() => void navigate({ to: `/app/requests/${id}` as never })} />
          )
        }}
      />
      {deferring && (
        <Deferral
          request={deferring}
          onClose={() => setDeferring(null)}
          onDone={body => void run('defer', deferring, body)}
        />
      )}
    </>
  )
}

function Deferral(props: { request: RequestCard; onClose: () => void; onDone: (body: object) => void }) {
  const { t } = useTerms()
  const { timeZone } = useFormats()
  const inTwoWeeks = addDays(todayIn(timeZone), 14)
  return (
    <ReasonDialog
      title={props.request.title}
      label={t('property.reason')}
      verb={t('property.request.verb.defer')}
      onClose={props.onClose}
      onDone={reason => props.onDone({ reason, untilOn: inTwoWeeks })}
    />
  )
}

function Card({ request, onOpen }: { request: RequestCard; onOpen: () => void }) {
  const { t } = useTerms()
  return (
    <div className={classes.section} style={{ gap: '0.25rem' }}>
      <button type="button" className={classes.open} onClick={onOpen}>
        #{request.number} {request.title}
      </button>
      <Text size="sm" c="dimmed">
        {[request.unit?.name, t(`property.priority.${request.priority}`), request.assignee?.name]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <SlaBadge request={request} />
      {request.reopenCount > 0 && (
        <Status tone="attention">{t('property.request.reopened', { count: request.reopenCount })}</Status>
      )}
    </div>
  )
}
