export const agencyBases = ['enrolment', 'attendance'] as const

export interface Agency {
  /** Authorised for a full week, in minor units. */
  amount: number
  basis: (typeof agencyBases)[number]
}

/** What an agency pays of a week, and what falls short because of absence; in minor units, rounded down for it. */
export function agencyPart(
  { amount, basis }: Agency,
  week: { total: number; days: number; present: number },
) {
  const due = Math.min(amount, week.total)
  if (basis === 'enrolment' || week.days === 0) return { agency: due, shortfall: 0 }
  const agency = Math.floor((due * Math.min(week.present, week.days)) / week.days)
  return { agency, shortfall: due - agency }
}
