export interface PricedGuest {
  id: string | null
  name: string
  leavesOn: string | null
}

export interface PriceLine {
  /** Stable: `catalogue.night`, `catalogue.guest_discount`. */
  rule: string
  /** The rule's own name. */
  name: string
  explanation: string
  quantity: number
  unitAmount: number
  amount: number
  /** Whose part of the amount it is, guest by guest; adds up to it. */
  shares: number[]
}
