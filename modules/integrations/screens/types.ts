export interface Endpoint {
  id: string
  version: number
  name: string
  url: string
  events: string[]
  role: string
  hasRecord: boolean
  status: 'active' | 'disabled'
  disabledReason: 'by_hand' | 'gone' | 'failing' | null
  disabledAt: string | null
  secretHint: string
  overlapUntilAt: string | null
  archivedAt: string | null
}

export interface Delivery {
  id: string
  version: number
  endpointId: string
  eventId: string
  event: string
  happenedAt: string
  payload: string
  status: 'waiting' | 'delivered' | 'failed'
  attemptCount: number
  nextAttemptAt: string | null
  lastStatus: number | null
  lastProblem: string | null
  deliveredAt: string | null
}

export interface Attempt {
  id: string
  createdAt: string
  number: number
  status: number | null
  milliseconds: number
  answer: string | null
  problem: string | null
}

export interface ListPage<T> {
  data: T[]
  nextCursor: string | null
}
