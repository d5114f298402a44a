export const cadences = ['weekly', 'biweekly', 'twice_monthly', 'monthly', 'quarterly', 'annually'] as const
export type Cadence = (typeof cadences)[number]

/** Both days included. */
export interface Period {
  startsOn: string
  endsOn: string
}

interface Running {
  startsOn: string
  endsOn: string | null
  pausedFromOn: string | null
  pausedUntilOn: string | null
}

const monthsOf = { monthly: 1, quarterly: 3, annually: 12 } as const

/** The period of a plan that a day lies in. Fortnights are counted from the week in which the plan begins. */
export function periodOf(cadence: Cadence, on: string, planStartsOn: string): Period {
  const day = Temporal.PlainDate.from(on)
  const said = (from: Temporal.PlainDate, to: Temporal.PlainDate) => ({
    startsOn: from.toString(),
    endsOn: to.toString(),
  })
  if (cadence === 'weekly' || cadence === 'biweekly') {
    const monday = mondayOf(day)
    const weeks = mondayOf(Temporal.PlainDate.from(planStartsOn)).until(monday, {
      largestUnit: 'weeks',
    }).weeks
    const isSecond = cadence === 'biweekly' && Math.abs(weeks) % 2 === 1
    const from = isSecond ? monday.subtract({ weeks: 1 }) : monday
    return said(from, from.add({ days: cadence === 'weekly' ? 6 : 13 }))
  }
  if (cadence === 'twice_monthly')
    return day.day <= 15
      ? said(day.with({ day: 1 }), day.with({ day: 15 }))
      : said(day.with({ day: 16 }), day.with({ day: day.daysInMonth }))
  const months = monthsOf[cadence]
  const from = day.with({ day: 1, month: Math.floor((day.month - 1) / months) * months + 1 })
  return said(from, from.add({ months }).subtract({ days: 1 }))
}

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 })

/** Monday to Friday of a period. */
export function schoolDaysIn({ startsOn, endsOn }: Period): string[] {
  const days: string[] = []
  const last = Temporal.PlainDate.from(endsOn)
  let day = Temporal.PlainDate.from(startsOn)
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
    if (day.dayOfWeek <= 5) days.push(day.toString())
  return days
}

/** The days of a period on which a plan runs: begun, not ended, not paused. */
export const daysOfPlan = (period: Period, plan: Running): string[] =>
  schoolDaysIn(period).filter(day => {
    const isPaused =
      plan.pausedFromOn !== null &&
      day >= plan.pausedFromOn &&
      (!plan.pausedUntilOn || day <= plan.pausedUntilOn)
    return day >= plan.startsOn && (!plan.endsOn || day <= plan.endsOn) && !isPaused
  })

/** So many of so many days of an amount in minor units, rounded half up. */
export const partOf = (amount: number, days: number, ofDays: number): number =>
  Math.floor((2 * amount * days + ofDays) / (2 * ofDays))
