import '@mantine/core/styles/FloatingIndicator.css'
import '@mantine/core/styles/SegmentedControl.css'
import { Button, SegmentedControl } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { CaseCard } from './moderation/case-card.tsx'
import { type Queue, queueQuery, queues } from './moderation/data.ts'
import classes from './moderation/moderation.module.css'
import { useDecisions } from './moderation/use-decisions.ts'

/** What was reported, the nearest deadline first; what is hidden; and who asks that it be shown again. */
export function Moderation() {
  const { t } = useTerms()
  const { can } = useSession()
  const [queue, setQueue] = useState<Queue>('open')
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const deciding = useDecisions()
  const found = useInfiniteQuery(queueQuery(queue))
  const rows = found.data?.pages.flatMap(page => page.data) ?? []
  const count = found.data?.pages[0]?.count
  const chosen = rows.filter(row => ticked.has(row.id)).map(row => row.id)
  const isMany = queue === 'open' && can('community.case.decide')

  function tick(id: string) {
    const next = new Set(ticked)
    if (!next.delete(id)) next.add(id)
    setTicked(next)
  }
  async function decideMany(isHidden: boolean) {
    if (await deciding.decideMany(chosen, isHidden, 'spam')) setTicked(new Set())
  }
  function content() {
    if (found.error) return <ProblemView error={found.error} onRetry={() => void found.refetch()} />
    if (!found.data) return <SkeletonRows count={4} height={120} />
    if (rows.length === 0) return <Empty icon={IconCircleCheck} sentence={t(`moderation.empty.${queue}`)} />
    return (
      <ul className={classes.list}>
        {rows.map(row => (
          <CaseCard
            key={row.id}
            row={row}
            deciding={deciding}
            isTicked={isMany ? ticked.has(row.id) : undefined}
            onTick={() => tick(row.id)}
          />
        ))}
      </ul>
    )
  }
  return (
    <Page
      title={t('moderation.title')}
      sentence={count === undefined ? '\u00a0' : t(`moderation.sentence.${queue}`, { count })}
    >
      <div className={classes.bar}>
        <SegmentedControl
          className={classes.which!}
          aria-label={t('moderation.title')}
          value={queue}
          onChange={value => setQueue(value as Queue)}
          data={queues.map(each => ({ value: each, label: t(`moderation.queue.${each}`) }))}
        />
        {chosen.length > 0 && (
          <>
            <Button loading={deciding.busy === 'many'} onClick={() => void decideMany(false)}>
              {t('moderation.keepMany', { count: chosen.length })}
            </Button>
            <Button variant="default" onClick={() => void decideMany(true)}>
              {t('moderation.hideMany', { count: chosen.length })}
            </Button>
          </>
        )}
      </div>
      {content()}
      {found.hasNextPage && (
        <Button variant="default" mt="md" onClick={() => void found.fetchNextPage()}>
          {t('moderation.next')}
        </Button>
      )}
    </Page>
  )
}
