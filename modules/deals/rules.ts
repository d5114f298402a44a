export const discountKinds = ['percent', 'fixed'] as const
export const discountBases = ['food', 'all'] as const
/** A party larger than the terms allow: nothing off, or the allowed guests' share of it. */
export const overMaxRules = ['void', 'share'] as const
export const offerStates = ['live', 'closed'] as const
export const claimStates = ['booked', 'redeemed', 'void', 'cancelled', 'no_show'] as const

export type DiscountKind = (typeof discountKinds)[number]
export type DiscountBase = (typeof discountBases)[number]
export type OverMaxRule = (typeof overMaxRules)[number]
export type ClaimState = (typeof claimStates)[number]

/** What may be done with a guest's claim on an offer, by the state it is in. */
export const claimCan = {
  redeem: ['booked'],
  release: ['booked'],
} as const satisfies Record<string, readonly ClaimState[]>

export const claimSays = (verb: keyof typeof claimCan, state: ClaimState): boolean =>
  (claimCan[verb] as readonly ClaimState[]).includes(state)

/** Posting and stopping lie so far apart that one more party cannot turn an offer on and off. */
export const leastGapPercent = 10
export const leastSwitchMinutes = 30

/** Why an offer is posted, closed or left alone. */
export const becauses = [
  'below_post',
  'fell_again',
  'not_below_post',
  'below_stop',
  'reached_stop',
  'held_on',
  'held_off',
  'too_early',
  'window_over',
  'covers_cap',
  'budget_spent',
  'nothing_to_sell',
  'blackout',
  'stopped',
  'switched_off',
] as const
export type Because = (typeof becauses)[number]
export const actions = ['post', 'reopen', 'close', 'none'] as const
export type Action = (typeof actions)[number]

export const cardNetworks = ['none', 'simulator', 'fidel'] as const
export const cardStates = ['pending', 'linked', 'refused', 'unlinked'] as const
/** What is known of a payment that a card network told of. */
export const cardPaymentStates = ['waiting', 'no_credit', 'due', 'ordered', 'credited', 'refused'] as const

export type CardPaymentState = (typeof cardPaymentStates)[number]

/** What may be done with such a payment, by the state it is in. */
export const cardPaymentCan = {
  settle: ['waiting', 'no_credit'],
  order: ['due'],
  finish: ['ordered'],
  retry: ['refused'],
  /** The credit has not left: a refund still lowers it. */
  lower: ['due', 'refused'],
} as const satisfies Record<string, readonly CardPaymentState[]>

export const cardPaymentSays = (verb: keyof typeof cardPaymentCan, state: CardPaymentState): boolean =>
  (cardPaymentCan[verb] as readonly CardPaymentState[]).includes(state)
