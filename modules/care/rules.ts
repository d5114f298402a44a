export const planKinds = ['medication', 'feeding'] as const
export type PlanKind = (typeof planKinds)[number]

/** What can have become of a dose, and of a meal. */
export const outcomesOf = {
  medication: ['given', 'refused', 'skipped'],
  feeding: ['all', 'half', 'none'],
} as const satisfies Record<PlanKind, readonly string[]>

export const outcomes = [...outcomesOf.medication, ...outcomesOf.feeding] as const
export type Outcome = (typeof outcomes)[number]

export const routes = [
  'pill',
  'liquid',
  'topical',
  'injection',
  'eye',
  'ear',
  'inhaler',
  'patch',
  'other',
] as const

export const entryStatuses = ['done', 'awaiting_second'] as const
export const alertKinds = ['dose_missed', 'meals_refused'] as const
export const alertLevels = ['staff', 'manager', 'owner'] as const

/** Minutes after which a dose that was not given is told to those who care, and then to whoever answers for them. */
export const missedAfter = { staff: 35, manager: 50 } as const

/** Which roles hear of an alert; one that a house does not have is nobody. */
export const alertRoles = {
  staff: ['caretaker', 'teacher'],
  manager: ['manager', 'director', 'owner'],
} as const

/** How long before its time a dose may be given. */
export const earlyMinutes = 60

/** A dose that goes with food counts the meals of so many minutes before it. */
export const mealMinutes = 120
