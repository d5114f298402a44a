import { occurrence } from '#kernel/time/recurrence.ts'

export interface PlanFacts {
  mode: 'fixed' | 'floating'
  everyMonths: number | null
  firstDueOn: string | null
  nextDueOn: string | null
  /** Of orders by the calendar. */
  orderCount: number
  everyUnits: number | null
  meterValue: number | null
  meterDue: number | null
}

type TimePlan = PlanFacts & { everyMonths: number; firstDueOn: string }

const nthDay = ({ firstDueOn, everyMonths }: TimePlan, n: number): string =>
  occurrence(firstDueOn, { months: everyMonths }, n).toString()

/** An order is open: a floating plan waits for it to be done before it counts again, by either measure. */
const waiting = { nextDueOn: null, meterDue: null }

/** When an order was made for `nextDueOn`: a fixed plan knows its next day. */
export function afterOrdering(plan: PlanFacts) {
  const orderCount = plan.orderCount + 1
  if (plan.mode === 'floating') return { orderCount, ...waiting }
  return { orderCount, nextDueOn: nthDay(plan as TimePlan, orderCount) }
}

/** When the meter has reached `meterDue`: a fixed plan goes on in whole steps from there, whatever was passed over. */
export function afterReaching(plan: PlanFacts, value: number) {
  if (plan.mode === 'floating') return waiting
  const [due, step] = [plan.meterDue ?? 0, plan.everyUnits ?? 1]
  return { meterDue: due + step * (Math.max(0, Math.floor((value - due) / step)) + 1) }
}

/** From when a floating plan whose order was done on a day counts again. */
export const afterDoing = ({ everyMonths, everyUnits, meterValue }: PlanFacts, doneOn: string) => ({
  nextDueOn: everyMonths ? Temporal.PlainDate.from(doneOn).add({ months: everyMonths }).toString() : null,
  meterDue: everyUnits ? (meterValue ?? 0) + everyUnits : null,
})

/** The days that can be known now: any number of a fixed plan's, at most one of a floating plan's. */
export function daysAhead(plan: PlanFacts, count: number): string[] {
  if (!plan.everyMonths || !plan.firstDueOn) return []
  if (plan.mode === 'floating') return plan.nextDueOn ? [plan.nextDueOn] : []
  return Array.from({ length: count }, (_, n) => nthDay(plan as TimePlan, plan.orderCount + n))
}
