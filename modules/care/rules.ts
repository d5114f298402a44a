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

export const foodSources = ['house', 'own'] as const
export const feedingMethods = ['alone', 'with_housemates', 'monitored'] as const
export const feeBases = ['dose', 'day'] as const

export const entryStatuses = ['done', 'awaiting_second'] as const
export const alertKinds = ['dose_missed', 'meal_missed', 'meals_refused'] as const
export const alertLevels = ['staff', 'manager', 'owner'] as const

/** Minutes after which what was not given is told to those who care, and then to whoever answers for them. */
export const missedAfter = {
  medication: { staff: 35, manager: 50 },
  feeding: { staff: 60, manager: 120 },
} as const satisfies Record<PlanKind, { staff: number; manager: number }>

export const missedKind = { medication: 'dose_missed', feeding: 'meal_missed' } as const

/** How long before its time a dose may be given. */
export const earlyMinutes = 60

/** A dose that goes with food counts the meals of so many minutes before it. */
export const mealMinutes = 120

/** How many days before a required health record ends its owner is told, and screens say so. */
export const expiresWithinDays = 30
