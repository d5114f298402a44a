export type Recognition =
  | { status: 'linked'; cardReference: string; scheme: string; lastFour: string }
  | { status: 'refused'; reason: string }

export interface CreditOrder {
  /** The same key never credits twice, however often it is sent. */
  key: string
  paymentReference: string
  cardReference: string
  /** Minor units. */
  amount: number
  currency: string
  /** Stands on the guest's statement. */
  description: string
}

export type CreditOutcome =
  | { status: 'given'; creditReference: string }
  | { status: 'refused'; reason: string }
  /** Told later, by a notice. */
  | { status: 'ordered'; creditReference: string }

export interface Paid {
  kind: 'paid'
  paymentReference: string
  cardReference: string
  merchantReference: string
  /** Minor units. */
  amount: number
  currency: string
  paidAt: string
}

export interface Refunded {
  kind: 'refunded'
  refundReference: string
  /** Null where the network does not know which payment it was; it is looked for by card, venue and amount. */
  paymentReference: string | null
  cardReference: string
  merchantReference: string
  amount: number
  currency: string
  refundedAt: string
}

export interface CreditTold {
  kind: 'credit'
  paymentReference: string
  outcome: CreditOutcome
}

/** What a network says of its own accord; `nothing` is true and of no account, as a payment that is only authorised. */
export type CardNotice = Paid | Refunded | CreditTold | { kind: 'nothing' }

/** A notice as it was sent, to the letter. */
export interface Letter {
  body: string
  signature: string
  timestamp: string
}

/** No answer came; whether anything was done is not known. The same order is sent again with the same key. */
export class NetworkTimeout extends Error {}

/** Whoever sees payments of linked cards at venues and credits their statements. Told after commit only, from a job. */
export interface CardNetwork {
  readonly name: string
  /** What the network's own form gave for a card: whether it is linked, and what is called what. */
  recognise(token: string): Promise<Recognition>
  /** Payments of this card are no longer told. */
  forget(cardReference: string): Promise<void>
  /** No network takes a credit back: it is ordered when the payment stands. */
  credit(order: CreditOrder): Promise<CreditOutcome>
  /** Undefined when the signature is wrong or too old. */
  readNotice(letter: Letter, now: Temporal.Instant): CardNotice | undefined
}
