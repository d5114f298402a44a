import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { columnsOf, isOverdue } from './arrange.ts'
import { boardsQuery, jobsQuery, peopleQuery, stagesQuery } from './data.ts'
import type { Job } from './types.ts'

// Of each stage: what fills a screen at once, and what one can still scroll through.
const firstJobs = 50
const mostJobs = 500

/** One board with its stages and jobs, filtered, and the sentences that describe a job. */
export function useBoard(wanted: string | undefined) {
  const { t } = useTerms()
  const formats = useFormats()
  const today = todayIn(formats.timeZone)
  const [text, setText] = useState('')
  const [assigneeId, setAssigneeId] = useState<string | null>(null)
  const boards = useQuery(boardsQuery)
  const board = boards.data?.find(({ id }) => id === wanted) ?? boards.data?.[0]
  const boardId = board?.id ?? ''
  const stages = useQuery({ ...stagesQuery(boardId), enabled: boardId !== '' })
  const [limit, setLimit] = useState(firstJobs)
  const [typed] = useDebouncedValue(text, 250)
  const wantedJobs = jobsQuery(boardId, { text: typed, assigneeId, limit })
  const jobs = useQuery({ ...wantedJobs, enabled: boardId !== '' })
  const people = useQuery(peopleQuery)
  const peopleById = useMemo(() => new Map(people.data?.map(person => [person.id, person])), [people.data])
  const jobsById = useMemo(() => new Map(jobs.data?.jobs.map(job => [job.id, job])), [jobs.data])
  const columns = useMemo(
    () => (jobs.data ? columnsOf(stages.data ?? [], jobs.data) : []),
    [stages.data, jobs.data],
  )
  const sum = (of: 'count' | 'lateCount') =>
    (jobs.data?.totals ?? []).reduce((total, one) => total + one[of], 0)
  const isLate = (job: Job) => isOverdue(job, today)

  function speak(jobId: string): string {
    const job = jobsById.get(jobId)
    if (!job) return ''
    const { number, title, priority, dueOn } = job
    const facts = [
      t('work.spoken', { number, title, priority: t(`work.priority.${priority}`) }),
      dueOn &&
        (isLate(job)
          ? t('work.overdue', { day: formats.day(dueOn) })
          : t('work.due', { day: formats.day(dueOn) })),
      peopleById.get(job.assigneeId ?? '')?.name,
    ]
    return facts.filter(Boolean).join(', ')
  }

  return {
    boards: boards.data,
    board,
    boardId,
    stages: stages.data,
    columns,
    jobsById,
    people: people.data ?? [],
    peopleById,
    error: boards.error ?? stages.error ?? jobs.error,
    isReady: Boolean(boards.data && (!board || (stages.data && jobs.data))),
    lateCount: sum('lateCount'),
    jobCount: sum('count'),
    jobsKey: wantedJobs.queryKey,
    /** None while all are shown, or as many as a board can bear. */
    showMore: limit < mostJobs ? () => setLimit(mostJobs) : undefined,
    retry: () => void Promise.all([boards.refetch(), stages.refetch(), jobs.refetch()]),
    isLate,
    speak,
    text,
    setText,
    assigneeId,
    setAssigneeId,
  }
}
