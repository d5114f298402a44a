import { occurrence } from '#kernel/time/recurrence.ts'

export interface PlanFacts {
  mode: 'fixed' | 'floating'
  everyMonths: number
  firstDueOn: string
  nextDueOn: string | null
  orderCount: number
}

/** When an order was made for `nextDueOn`: a fixed plan knows its next day, a floating one waits for this to be done. */
export function afterOrdering(plan: PlanFacts) {
  const orderCount = plan.orderCount + 1
  const next = occurrence(plan.firstDueOn, { months: plan.everyMonths }, orderCount)
  return { orderCount, nextDueOn: plan.mode === 'fixed' ? next.toString() : null }
}

/** The next due day of a floating plan whose order was done on a day. */
export const afterDoing = (plan: PlanFacts, doneOn: string): string =>
  Temporal.PlainDate.from(doneOn).add({ months: plan.everyMonths }).toString()

/** The days that can be known now: any number of a fixed plan's, at most one of a floating plan's. */
export function daysAhead(plan: PlanFacts, count: number): string[] {
  if (plan.mode === 'floating') return plan.nextDueOn ? [plan.nextDueOn] : []
  return Array.from({ length: count }, (_, n) =>
    occurrence(plan.firstDueOn, { months: plan.everyMonths }, plan.orderCount + n).toString(),
  )
}
