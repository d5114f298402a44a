import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { columnsOf, fits, isOverdue } from './arrange.ts'
import { boardsQuery, jobsQuery, peopleQuery, stagesQuery } from './data.ts'
import type { Job } from './types.ts'

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
  const jobs = useQuery({ ...jobsQuery(boardId), enabled: boardId !== '' })
  const people = useQuery(peopleQuery)
  const peopleById = useMemo(() => new Map(people.data?.map(person => [person.id, person])), [people.data])
  const jobsById = useMemo(() => new Map(jobs.data?.map(job => [job.id, job])), [jobs.data])
  const columns = useMemo(() => {
    const shown = (jobs.data ?? []).filter(job => fits(job, { text, assigneeId }))
    return columnsOf(stages.data ?? [], shown)
  }, [stages.data, jobs.data, text, assigneeId])
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
    lateCount: (jobs.data ?? []).filter(isLate).length,
    jobCount: jobs.data?.length ?? 0,
    retry: () => void Promise.all([boards.refetch(), stages.refetch(), jobs.refetch()]),
    isLate,
    speak,
    text,
    setText,
    assigneeId,
    setAssigneeId,
  }
}
