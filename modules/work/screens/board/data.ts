import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { Job, Person, Stage, WorkBoard } from './types.ts'

interface Page<T> {
  data: T[]
  nextCursor: string | null
}

const pageSize = 200
// A board that shows more than this is no board any more.
const mostPages = 10

async function all<T>(path: string, query: Record<string, string>, signal: AbortSignal): Promise<T[]> {
  const rows: T[] = []
  let cursor: string | undefined
  for (let page = 0; page < mostPages; page++) {
    const answer = await api.get<Page<T>>(path, { query: { ...query, limit: pageSize, cursor }, signal })
    rows.push(...answer.data)
    if (!answer.nextCursor) break
    cursor = answer.nextCursor
  }
  return rows
}

export const boardsQuery = queryOptions({
  queryKey: ['work.board', 'all'],
  queryFn: ({ signal }) => all<WorkBoard>('/v1/boards', { sort: 'name' }, signal),
})

export const stagesQuery = (boardId: string) =>
  queryOptions({
    queryKey: ['work.stage', 'of', boardId],
    queryFn: ({ signal }) =>
      all<Stage>('/v1/stages', { 'filter[boardId]': boardId, sort: 'position' }, signal),
  })

export interface Shown {
  text: string
  assigneeId: string | null
  /** Of each stage. */
  limit: number
}

/** What a board shows of its jobs: the first of each stage, and how many there are. */
export interface BoardJobs {
  totals: { stageId: string; count: number; lateCount: number }[]
  jobs: Job[]
}

export const jobsQuery = (boardId: string, { text, assigneeId, limit }: Shown) =>
  queryOptions({
    queryKey: ['work.job', 'of', boardId, text, assigneeId, limit],
    queryFn: ({ signal }) =>
      api.get<BoardJobs>(`/v1/boards/${boardId}/jobs`, {
        query: { text: text.trim() || undefined, assigneeId, limit },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['work.job', id],
    queryFn: ({ signal }) => api.get<Job>(`/v1/jobs/${id}`, { signal }),
  })

export const peopleQuery = queryOptions({
  queryKey: ['kernel.member', 'names'],
  queryFn: ({ signal }) => all<Person>('/v1/members', { sort: 'name' }, signal),
  staleTime: 300_000,
})
