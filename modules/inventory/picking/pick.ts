export const standings = ['good', 'expired', 'opened_too_long', 'blocked'] as const
export type Standing = (typeof standings)[number]

export interface Candidate {
  id: string
  number: string
  onHand: number
  /** The last day it may be used, of its date and of how long it may stand open. */
  lastOn: string | null
  standing: Standing
}

export interface Pick {
  lotId: string
  number: string
  quantity: number
  lastOn: string | null
  /** first: nothing expires sooner. next: those before it did not hold enough. chosen: somebody named it. */
  why: 'first' | 'next' | 'chosen' | 'overridden'
}

export interface Skip {
  lotId: string
  number: string
  onHand: number
  lastOn: string | null
  why: Exclude<Standing, 'good'>
}

export interface PickPlan {
  picks: Pick[]
  /** Lots that would have come first but may not be used. */
  skipped: Skip[]
  /** What the lots do not hold. */
  short: number
}

/** First expired, first out. `lots` come in the order they expire, those without a day last. */
export function pick(lots: readonly Candidate[], quantity: number): PickPlan {
  const plan: PickPlan = { picks: [], skipped: [], short: quantity }
  for (const { id: lotId, number, onHand, lastOn, standing } of lots) {
    if (standing !== 'good') {
      plan.skipped.push({ lotId, number, onHand, lastOn, why: standing })
      continue
    }
    const taken = Math.min(onHand, plan.short)
    if (taken === 0) continue
    plan.picks.push({ lotId, number, quantity: taken, lastOn, why: plan.picks.length ? 'next' : 'first' })
    plan.short -= taken
  }
  return plan
}

/** One lot that somebody named; whether it may be used has been decided before. */
export function pickOne(lot: Candidate, quantity: number): PickPlan {
  const { id: lotId, number, lastOn } = lot
  const taken = Math.min(lot.onHand, quantity)
  const why = lot.standing === 'good' ? 'chosen' : 'overridden'
  const picks: Pick[] = taken ? [{ lotId, number, quantity: taken, lastOn, why }] : []
  return { picks, skipped: [], short: quantity - taken }
}
