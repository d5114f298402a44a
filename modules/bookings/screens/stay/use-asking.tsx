import { onlineManager, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { asProblem, type Problem } from '#ui/api/problem.ts'
import { lazyPart } from '#ui/feedback/lazy-part.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { StayVerb } from '../../rules.ts'
import { accountQuery, type Gap, type StayAccount } from './account-data.ts'
import type { AskProps } from './asks/ask.tsx'
import { refusalWords } from './refusal-words.ts'
import { type Named, useVerb } from './use-verb.ts'

const CheckOutAsk = lazyPart<AskProps & { account: StayAccount }>(() =>
  import('./asks/check-out.tsx').then(module => module.CheckOutAsk),
)
const CancelAsk = lazyPart<AskProps & { account: StayAccount }>(() =>
  import('./asks/cancel.tsx').then(module => module.CancelAsk),
)
const CheckInAsk = lazyPart<AskProps & { gaps: Gap[] }>(() =>
  import('./asks/check-in.tsx').then(module => module.CheckInAsk),
)
const LeaveEarlyAsk = lazyPart<AskProps>(() =>
  import('./asks/leave-early.tsx').then(module => module.LeaveEarlyAsk),
)

type Asked =
  | { verb: 'checkOut' | 'cancel'; account: StayAccount }
  | { verb: 'checkIn'; gaps: Gap[] }
  | { verb: 'departEarly' }

/** A verb is done at once when there is nothing to decide; else the screen asks what must be decided, and no more. */
export function useAsking(
  stay: Named,
  who: string,
): { start: (verb: StayVerb) => void; busy: StayVerb | null; dialog: ReactNode } {
  const client = useQueryClient()
  const terms = useTerms()
  const { run, busy, during } = useVerb()
  const [asked, setAsked] = useState<Asked | null>(null)

  function refusedRecords(problem: Problem): boolean {
    if (problem.code !== 'bookings.records_missing') return false
    setAsked({ verb: 'checkIn', gaps: (problem.details.gaps ?? []) as Gap[] })
    return true
  }

  async function look(verb: 'checkOut' | 'cancel') {
    const fresh = { ...accountQuery(stay.id), staleTime: 0 }
    const account = await during(verb, client.fetchQuery(fresh))
    const isToDecide = verb === 'checkOut' ? account.lateFee !== null : account.held.amount > 0
    if (isToDecide) setAsked({ verb, account })
    else await run(verb, stay, who)
  }

  function start(verb: StayVerb) {
    if (verb === 'departEarly') return setAsked({ verb })
    if (verb === 'checkIn') return void run(verb, stay, who, { onRefused: refusedRecords })
    if (verb !== 'checkOut' && verb !== 'cancel') return void run(verb, stay, who)
    if (!onlineManager.isOnline())
      return toast(terms.t(`bookings.offline.not.${verb}`, { who }), { tone: 'problem' })
    look(verb).catch(error => toast(refusalWords(asProblem(error), terms), { tone: 'problem' }))
  }

  const common = { stay, who, onClose: () => setAsked(null), run }
  return {
    start,
    busy,
    dialog: asked && <Ask asked={asked} common={common} />,
  }
}

function Ask({ asked, common }: { asked: Asked; common: AskProps }) {
  if (asked.verb === 'checkOut') return <CheckOutAsk {...common} account={asked.account} />
  if (asked.verb === 'cancel') return <CancelAsk {...common} account={asked.account} />
  if (asked.verb === 'checkIn') return <CheckInAsk {...common} gaps={asked.gaps} />
  return <LeaveEarlyAsk {...common} />
}
