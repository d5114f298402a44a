import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { forgetVisit, type KeptVisit, keepVisit, keptVisits } from './store.ts'

export interface VisitAnswer {
  results: { dependantId: string; result: 'done' | 'see_staff' }[]
}

/** `told`: heard and answered. `waits`: nobody could be reached, or this tablet is signed out. `refused`: heard, and not taken. */
export type Sent =
  | { outcome: 'told'; answer: VisitAnswer }
  | { outcome: 'waits'; isSignedOut: boolean }
  | { outcome: 'refused' }

const patience = 4_000

export async function sendVisit(visit: KeptVisit): Promise<Sent> {
  try {
    const signal = AbortSignal.timeout(patience)
    const answer = await api.post<VisitAnswer>('/v1/kiosk-visits', visit, { key: visit.clientId, signal })
    await forgetVisit(visit.clientId)
    return { outcome: 'told', answer }
  } catch (error) {
    const { status } = asProblem(error)
    // What the server does not take as it is will not be taken later either; all else may be taken any time.
    if (status !== 409 && status !== 422 && status !== 404)
      return { outcome: 'waits', isSignedOut: status === 401 || status === 403 }
    await forgetVisit(visit.clientId)
    return { outcome: 'refused' }
  }
}

/** On the disk first, then on the line: a visit that a parent saw accepted is never lost. */
export async function tell(visit: KeptVisit): Promise<Sent> {
  await keepVisit(visit)
  return sendVisit(visit)
}

let running: Promise<Flushed> | undefined

export interface Flushed {
  left: number
  isReached: boolean
  isSignedOut: boolean
}

async function flushAll(): Promise<Flushed> {
  const waiting = (await keptVisits()).toSorted((a, b) => a.observedAt.localeCompare(b.observedAt))
  for (const [at, visit] of waiting.entries()) {
    const sent = await sendVisit(visit)
    if (sent.outcome === 'waits')
      return { left: waiting.length - at, isReached: sent.isSignedOut, isSignedOut: sent.isSignedOut }
  }
  return { left: 0, isReached: true, isSignedOut: false }
}

/** Tells what waits, in the order in which it was seen; one flush at a time. */
export function flush(): Promise<Flushed> {
  running ??= flushAll().finally(() => {
    running = undefined
  })
  return running
}
