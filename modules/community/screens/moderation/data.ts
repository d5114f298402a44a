import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import type { CaseState, ReportReason, Subject } from '../../rules.ts'

export interface CaseRow {
  id: string
  subject: Subject
  subjectId: string
  authorName: string
  excerpt: string
  status: CaseState
  reportCount: number
  reasons: string
  dueAt: string
  decidedAt: string | null
  decidedBy: string | null
  reason: ReportReason | null
  note: string | null
  reversibleUntilAt: string | null
  appealedAt: string | null
  appeal: string | null
  appealOutcome: 'upheld' | 'refused' | null
}

export const queues = ['open', 'appeals', 'hidden'] as const
export type Queue = (typeof queues)[number]

const filters: Record<Queue, Record<string, string | boolean>> = {
  open: { 'filter[status]': 'open', sort: 'dueAt' },
  appeals: {
    'filter[status]': 'hidden',
    'filter[appealedAt][null]': false,
    'filter[appealOutcome][null]': true,
    sort: 'dueAt',
  },
  hidden: { 'filter[status]': 'hidden', sort: '-dueAt' },
}

interface CasePage {
  data: CaseRow[]
  nextCursor: string | null
  count?: number
}

export const queueQuery = (queue: Queue) =>
  infiniteQueryOptions({
    queryKey: ['community.case', 'queue', queue],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      api.get<CasePage>('/v1/moderation-cases', {
        query: { ...filters[queue], limit: 30, cursor: pageParam, count: pageParam ? undefined : true },
        signal,
      }),
    getNextPageParam: page => page.nextCursor ?? undefined,
    meta: { entities: ['community.case'] },
  })

export interface CaseDetail {
  words: string
  revisions: { at: string; before: Record<string, unknown> }[]
  reports: { at: string; reason: ReportReason; note: string | null }[]
}

export const detailQuery = (id: string) =>
  queryOptions({
    queryKey: ['community.case', 'detail', id],
    queryFn: ({ signal }) => api.get<CaseDetail>(`/v1/moderation-cases/${id}/page`, { signal }),
  })
