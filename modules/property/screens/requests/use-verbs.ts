import { api } from '#ui/api/client.ts'
import { useAct } from '#ui/data/use-act.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { type requestCan, can as requestMay } from '../../requests/rules.ts'
import type { RequestCard } from './sla.ts'

export type RequestVerb = keyof typeof requestCan

export const nounOf: Record<RequestVerb, string> = {
  answer: 'response',
  pause: 'pause',
  defer: 'deferral',
  takeUp: 'deferral',
  complete: 'completion',
  giveFeedback: 'feedback',
  decline: 'refusal',
  cancel: 'cancellation',
}

const needsOf = (verb: RequestVerb) =>
  verb === 'giveFeedback' || verb === 'cancel' ? 'property.request.write' : 'property.request.operate'

/** What can be done with a request by whoever looks, and doing it. */
export function useRequestVerbs() {
  const { t } = useTerms()
  const { can, session } = useSession()
  const { act, busy } = useAct('property')
  const may = (verb: RequestVerb, request: RequestCard) => requestMay(verb, request) && can(needsOf(verb))
  const run = (verb: RequestVerb, request: RequestCard, body: object = {}) => {
    const url = `/v1/requests/${request.id}/${nounOf[verb]}`
    const done = t(`property.request.done.${verb}`, { title: request.title })
    return act(() => (verb === 'takeUp' ? api.delete(url) : api.post(url, body)), { busy: request.id, done })
  }
  /** Who takes on what nobody has yet does it themselves. */
  const takeOn = async (request: RequestCard) => {
    const mine = { assigneeId: session.member.id }
    const url = `/v1/requests/${request.id}/assignment`
    if (!request.assigneeId && !(await act(() => api.post(url, mine), { busy: request.id }))) return
    await run('answer', request)
  }
  const resume = (request: RequestCard) =>
    act(() => api.delete(`/v1/requests/${request.id}/pause`), {
      busy: request.id,
      done: t('property.request.done.resume', { title: request.title }),
    })
  return { may, run, takeOn, resume, busy }
}
