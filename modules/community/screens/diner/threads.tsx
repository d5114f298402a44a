import { Button, Text } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { GuestPage, usePlace } from '#modules/venues/screens/public.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './community.module.css'
import { type Neighbourhood, neighbourhoodsQuery, type ThreadLine, threadsQuery } from './data.ts'
import { Join } from './join.tsx'
import { NewThread } from './new-thread.tsx'

/** What people of a neighbourhood talk about: theirs, and nobody else’s. */
export function Threads() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(neighbourhoodsQuery)
  return (
    <GuestPage title={t('guest.thread.title')} sentence={t('guest.thread.sentence')}>
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={4} height={88} />}
      {data && (data.some(area => area.isMine) ? <Talk areas={data} /> : <Join areas={data} />)}
    </GuestPage>
  )
}

function Talk({ areas }: { areas: Neighbourhood[] }) {
  const { t } = useTerms()
  const { area } = useSearch({ strict: false }) as { area?: string }
  const navigate = useNavigate()
  const own = areas.filter(each => each.isMine)
  const areaId = own.find(each => each.id === area)?.id ?? own[0]?.id ?? ''
  const { data, error, refetch } = useQuery(threadsQuery(areaId))
  const [isWriting, setWriting] = useState(false)
  return (
    <>
      <fieldset className={classes.areas} aria-label={t('guest.thread.area')} style={{ border: 0 }}>
        {own.map(each => (
          <button
            key={each.id}
            type="button"
            className={classes.area}
            aria-pressed={each.id === areaId}
            onClick={() => void navigate({ to: '.', replace: true, search: { area: each.id } })}
          >
            {each.name}
          </button>
        ))}
      </fieldset>
      {isWriting ? (
        <NewThread areaId={areaId} onDone={() => setWriting(false)} />
      ) : (
        <Button size="md" fullWidth mb="md" onClick={() => setWriting(true)}>
          {t('guest.thread.new')}
        </Button>
      )}
      {error && <ProblemView error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <Empty icon={IconMessages} sentence={t('guest.thread.none')} />}
      <ul className={classes.list}>
        {data?.map(thread => (
          <Line key={thread.id} thread={thread} />
        ))}
      </ul>
    </>
  )
}

function Line({ thread }: { thread: ThreadLine }) {
  const { t } = useTerms()
  const { to } = usePlace()
  const formats = useFormats()
  return (
    <li>
      <Link to={to(`threads/${thread.id}`)} className={classes.card}>
        <b>
          {thread.title}
          {thread.isPinned && <span className={classes.label}>{t('guest.thread.pinned')}</span>}
        </b>
        <Text lineClamp={2}>{thread.excerpt}</Text>
        <Text c="dimmed" size="sm">
          {thread.authorName} · {t('guest.thread.replies', { count: thread.postCount })} ·{' '}
          {formats.instant(thread.lastPostAt)}
        </Text>
      </Link>
    </li>
  )
}
