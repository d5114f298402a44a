import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { entities } from '#sdk/entities.gen.ts'
import { api } from '#ui/api/client.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../compliance.module.css'

interface Reading {
  hourAt: string
  readerId: string
  readerName: string
  entity: string
  rowId: string
  count: number
  isTaken: boolean
  purpose: string | null
}

interface ReadingPage {
  data: Reading[]
  nextCursor: string | null
}

/** Who looked at what is kept of one person, by the hour, and who took files of it along. */
export function Readers({ entity, id }: { entity: string; id: string }) {
  const { t } = useTerms()
  const labels = useLabels()
  const formats = useFormats()
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['person-readers', entity, id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor, signal }) =>
      api.get<ReadingPage>('/v1/person-readers', { query: { entity, personId: id, cursor }, signal }),
    getNextPageParam: last => last.nextCursor ?? undefined,
  })
  const lines = data?.pages.flatMap(page => page.data)
  const nameOf = (noun: string) => (entities[noun] ? labels.one(entities[noun]) : noun)
  return (
    <section className={classes.section} aria-label={t('compliance.readers.title')}>
      <h2>{t('compliance.readers.title')}</h2>
      {error && <ProblemView error={error} isInline />}
      {lines?.length === 0 && <p>{t('compliance.readers.none')}</p>}
      {lines && lines.length > 0 && (
        <ul className={classes.list}>
          {lines.map(line => (
            <li key={`${line.hourAt} ${line.readerId} ${line.entity} ${line.rowId}`} className={classes.row}>
              <span>
                <strong>{line.readerName}</strong> · {nameOf(line.entity)}
                <span className={classes.reason}>
                  {[formats.instant(line.hourAt), line.purpose].filter(Boolean).join(' · ')}
                </span>
              </span>
              <span>
                {line.isTaken
                  ? t('compliance.readers.taken')
                  : t('compliance.readers.looked', { count: line.count })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {hasNextPage && (
        <Button variant="default" mt="sm" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('compliance.readers.more')}
        </Button>
      )}
    </section>
  )
}
