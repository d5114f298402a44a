import { Button } from '@mantine/core'
import { IconPlus, IconTag } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import classes from './board/board.module.css'
import { boardQuery, type DealBoard } from './board/data.ts'
import { DealCard } from './board/deal-card.tsx'
import { StopBanner, StopButton } from './board/stop.tsx'
import { useBoard } from './board/use-board.ts'

/** The deals of the venue one works at: which are out, how full it is, and why. */
export function Deals() {
  const { t } = useTerms()
  const { location, can } = useSession()
  const locationId = location?.id ?? ''
  const { data, error, refetch } = useQuery({ ...boardQuery(locationId), enabled: locationId !== '' })
  const acting = useBoard(data)
  const begin = can('deals.deal.write') ? (
    <Button component={Link} to="/app/deals/new" leftSection={<IconPlus size={16} />}>
      {t('deals.new')}
    </Button>
  ) : undefined

  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!data) return <SkeletonRows count={4} height={168} />
    if (data.deals.length === 0)
      return <Empty icon={IconTag} sentence={t('deals.board.empty')} action={begin} />
    return (
      <>
        {data.stop && <StopBanner stop={data.stop} acting={acting} />}
        <Week week={data.week} />
        <ul className={classes.cards}>
          {data.deals.map(entry => (
            <DealCard key={entry.deal.id} entry={entry} isStopped={data.stop !== null} acting={acting} />
          ))}
        </ul>
      </>
    )
  }

  const out = data?.deals.filter(({ offer }) => offer !== null).length ?? 0
  return (
    <Page
      title={t('entity.deals.deal.many')}
      sentence={data ? t('deals.board.sentence', { count: out, venue: data.venue.name }) : '\u00a0'}
      action={begin}
      more={data && !data.stop && data.deals.length > 0 ? <StopButton acting={acting} /> : undefined}
    >
      {content()}
    </Page>
  )
}

/** What the last seven days came to. */
function Week({ week }: { week: DealBoard['week'] }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const figures = [
    ['covers', formats.number(week.covers)],
    ['bookings', formats.number(week.bookings)],
    ['given', formats.money(week.given)],
    ['noShows', formats.number(week.noShows)],
  ]
  return (
    <dl className={classes.figures}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`deals.week.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
