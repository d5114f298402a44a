import type { Tone } from '#ui/theme/tone.ts'
import type { RequestState } from '../../requests/rules.ts'

export interface RequestCard {
  id: string
  number: number
  title: string
  category: string
  priority: string
  status: RequestState
  unitId: string | null
  unit?: { name: string } | null
  assigneeId: string | null
  assignee?: { name: string } | null
  mayEnter: boolean
  reportedAt: string
  respondedAt: string | null
  responseDueAt: string | null
  resolutionDueAt: string | null
  deferredUntilOn: string | null
  reopenCount: number
  pauses: { from: string; to: string | null; reason: string }[]
  details: string | null
  buildingId: string
}

export interface Sla {
  kind: 'answer' | 'repair' | 'paused' | 'deferred'
  tone: Tone
  dueAt: string | null
  reason: string | null
}

/** From when four fifths of the time are gone it is at risk. */
const atRisk = 0.8

/** Which clock of a request matters now and how it stands; null once nothing runs any more. */
export function slaOf(request: RequestCard, now: number): Sla | null {
  const { status, pauses, respondedAt, responseDueAt, resolutionDueAt, reportedAt } = request
  if (status === 'deferred') return { kind: 'deferred', tone: 'waiting', dueAt: null, reason: null }
  if (status !== 'open' && status !== 'processing') return null
  const pause = pauses.find(({ to }) => to === null)
  if (pause && respondedAt) return { kind: 'paused', tone: 'waiting', dueAt: null, reason: pause.reason }
  const [kind, dueAt] = respondedAt
    ? (['repair', resolutionDueAt] as const)
    : (['answer', responseDueAt] as const)
  if (!dueAt) return null
  const [from, due] = [Date.parse(respondedAt ?? reportedAt), Date.parse(dueAt)]
  const isAtRisk = (now - from) / (due - from) >= atRisk
  return { kind, tone: now > due ? 'blocked' : isAtRisk ? 'attention' : 'planned', dueAt, reason: null }
}
