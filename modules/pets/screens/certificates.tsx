import { Button } from '@mantine/core'
import { IconVaccine } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Page } from '#ui/shell/page.tsx'
import classes from './certificates/certificates.module.css'
import { Dose, type DoseRow } from './certificates/dose.tsx'

interface Answer {
  data: DoseRow[]
  nextCursor: string | null
}

/** What owners have sent and nobody has looked at yet, the oldest first. */
export function Certificates() {
  const { t } = useTerms()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['pets.vaccination', 'pending'],
    initialPageParam: '',
    queryFn: ({ signal, pageParam }) =>
      api.get<Answer>('/v1/vaccinations', {
        query: {
          'filter[status]': 'pending',
          include: 'pet',
          sort: 'createdAt',
          limit: 24,
          cursor: pageParam,
        },
        signal,
      }),
    getNextPageParam: last => last.nextCursor ?? undefined,
    meta: { entities: ['pets.vaccination', 'pets.pet'] },
  })
  const doses = data?.pages.flatMap(page => page.data)
  function content() {
    if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
    if (!doses) return <SkeletonRows count={6} height={120} />
    if (doses.length === 0) return <Empty icon={IconVaccine} sentence={t('pets.certificate.none')} />
    return (
      <>
        <ul className={classes.list}>
          {doses.map(dose => (
            <Dose key={dose.id} dose={dose} who={dose.pet?.name ?? ''} />
          ))}
        </ul>
        {hasNextPage && (
          <Button
            variant="default"
            className={classes.more}
            loading={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('pets.certificate.more')}
          </Button>
        )}
      </>
    )
  }
  return (
    <Page title={t('screen.certificates')} sentence={t('pets.certificate.sentence')}>
      {content()}
    </Page>
  )
}
