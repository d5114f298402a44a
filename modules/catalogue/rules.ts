export const ruleKinds = [
  'night',
  'peak',
  'long_stay',
  'free_nights',
  'guest_tiers',
  'guest_discount',
  'early_arrival',
  'late_departure',
  'out_of_hours',
  'dose_fee',
  'deposit',
] as const

export type RuleKind = (typeof ruleKinds)[number]

/** `equal`: a discount lowers the share of every guest alike. `second`: only that of the guests who have it. */
export const allocations = ['equal', 'second'] as const

/** By the day, the day of departure is paid as the others are. */
export const countedUnits = ['night', 'day'] as const

export type CountedUnit = (typeof countedUnits)[number]
