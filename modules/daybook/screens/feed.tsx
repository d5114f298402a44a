import { ActionIcon, Title } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconSun } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PegPicture } from '#modules/children/screens/public.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { addDays } from '#ui/timeline/day.ts'
import { feedQuery, momentsOf } from './feed/data.ts'
import classes from './feed/feed.module.css'
import { MomentItem } from './feed/moment.tsx'

/** A family's own page, made for a phone: where the children are now, and their day as it happens. */
export function Feed() {
  const { t } = useTerms()
  const { formats } = useSession()
  const [on, setOn] = useState<string>()
  const [childId, setChildId] = useState<string>()
  const { data, error, refetch } = useQuery(feedQuery(on))
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={6} height={72} />
  const today = todayIn(data.timezone)
  const isToday = data.on === today
  const moments = momentsOf(data, childId)
  const nameOf = (id: string) => data.children.find(child => child.id === id)?.name
  const go = (days: number) => {
    const next = addDays(data.on, days)
    setOn(next === today ? undefined : next)
  }

  return (
    <>
      <ul className={classes.children}>
        {data.children.map(child => (
          <li key={child.id}>
            <button
              type="button"
              aria-pressed={childId === child.id}
              onClick={() => setChildId(childId === child.id ? undefined : child.id)}
            >
              <PegPicture id={child.id} size={44} />
              <span>
                <strong>{child.name}</strong>
                <Status tone={child.since ? 'active' : 'neutral'}>
                  {child.since
                    ? t('daybook.feed.in', { area: child.areaName ?? '' })
                    : t('daybook.feed.notThere')}
                </Status>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <header className={classes.head}>
        <Title order={1} size="h3">
          {isToday ? t('daybook.feed.today') : formats.day(data.on)}
        </Title>
        <div>
          <ActionIcon
            variant="subtle"
            size={44}
            aria-label={t('daybook.feed.dayBefore')}
            onClick={() => go(-1)}
          >
            <IconChevronLeft className="flip-rtl" aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            size={44}
            disabled={isToday}
            aria-label={t('daybook.feed.dayAfter')}
            onClick={() => go(1)}
          >
            <IconChevronRight className="flip-rtl" aria-hidden />
          </ActionIcon>
        </div>
      </header>
      {moments.length === 0 ? (
        <Empty icon={IconSun} sentence={t(isToday ? 'daybook.feed.nothingYet' : 'daybook.feed.nothing')} />
      ) : (
        <ol className={classes.moments}>
          {moments.map(moment => (
            <MomentItem
              key={`${moment.kind}-${moment.childId}-${moment.at}`}
              moment={moment}
              name={data.children.length > 1 ? nameOf(moment.childId) : undefined}
            />
          ))}
        </ol>
      )}
    </>
  )
}
