export const ruleKinds = [
  'night',
  'peak',
  'long_stay',
  'guest_tiers',
  'guest_discount',
  'late_departure',
  'dose_fee',
  'deposit',
] as const

export type RuleKind = (typeof ruleKinds)[number]

/** `equal`: a discount lowers the share of every guest alike. `second`: only that of the guests who have it. */
export const allocations = ['equal', 'second'] as const
