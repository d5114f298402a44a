import { Button, Tabs } from '@mantine/core'
import { IconCircleCheck, IconDownload } from '@tabler/icons-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { toCsv } from './csv-preview.ts'
import { OutcomeTable } from './outcome-table.tsx'
import type { ImportRow, OutcomePage } from './types.ts'

const pageSize = 200
const outcomes = ['refused', 'kept', 'created', 'merged'] as const

function useOutcomes(row: ImportRow, outcome: string) {
  return useInfiniteQuery({
    // Asked again when the import has come to rest, not at each tick of its figures.
    queryKey: ['transfer.import', 'rows', row.id, outcome, row.status, row.isDryRun],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.get<OutcomePage>(`/v1/imports/${row.id}/rows`, {
        query: { 'filter[outcome]': outcome, limit: pageSize, cursor: pageParam },
        signal,
      }),
    getNextPageParam: page => page.nextCursor ?? undefined,
  })
}

async function downloadAll(row: ImportRow, outcome: string, header: string[]) {
  const records = [header]
  let cursor: string | undefined
  do {
    const page: OutcomePage = await api.get(`/v1/imports/${row.id}/rows`, {
      query: { 'filter[outcome]': outcome, limit: 1000, cursor },
    })
    records.push(
      ...page.data.map(line => [String(line.line), line.field ?? '', line.code ?? '', line.reason ?? '']),
    )
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  const url = URL.createObjectURL(new Blob([toCsv(records)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${row.fileName}-${outcome}.csv`
  link.click()
  URL.revokeObjectURL(url)
}

/** What became of each line, and why: the refused first, then those that a rollback left because they were edited. */
export function Outcomes({ row }: { row: ImportRow }) {
  const { t } = useTerms()
  const [outcome, setOutcome] = useState<string>('refused')
  const list = useOutcomes(row, outcome)
  const lines = list.data?.pages.flatMap(page => page.data) ?? []
  const header = [t('import.line'), t('import.field'), t('import.code'), t('import.reason')]
  return (
    <Tabs value={outcome} onChange={next => next && setOutcome(next)} keepMounted={false}>
      <Tabs.List>
        {outcomes.map(name => (
          <Tabs.Tab key={name} value={name}>
            {t(`import.outcome.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={outcome} pt="md">
        {list.error && <ProblemView error={list.error} isInline onRetry={() => void list.refetch()} />}
        {list.isPending && <SkeletonRows count={4} />}
        {list.data && lines.length === 0 && (
          <Empty icon={IconCircleCheck} sentence={t(`import.none.${outcome}`)} />
        )}
        {lines.length > 0 && (
          <>
            <Button
              mb="sm"
              size="compact-sm"
              variant="default"
              leftSection={<IconDownload size={15} />}
              onClick={() => void downloadAll(row, outcome, header)}
            >
              {t('import.download')}
            </Button>
            <OutcomeTable row={row} lines={lines} header={header} />
            {list.hasNextPage && (
              <Button mt="sm" variant="subtle" color="gray" onClick={() => void list.fetchNextPage()}>
                {t('import.moreLines')}
              </Button>
            )}
          </>
        )}
      </Tabs.Panel>
    </Tabs>
  )
}
