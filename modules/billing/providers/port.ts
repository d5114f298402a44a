export interface Charge {
  /** The same key never charges twice, however often it is sent. */
  key: string
  /** Minor units. */
  amount: number
  currency: string
  /** What the provider knows the card by. */
  token: string | null
  description: string
}

export interface RefundOrder {
  key: string
  amount: number
  currency: string
  /** What the provider called the charge. */
  providerReference: string
}

export type Outcome =
  | { status: 'succeeded'; providerReference: string }
  | { status: 'declined'; providerReference: string | null; reason: string }
  /** Told later, by a notice. */
  | { status: 'pending'; providerReference: string }

/** What a provider says of its own accord, after the signature has been found true. */
export interface ProviderNotice {
  /** The key of the charge it speaks of. */
  key: string
  outcome: Outcome
}

/** No answer came; whether the card was charged is not known. The same order is sent again with the same key. */
export class ProviderTimeout extends Error {}

/** Whoever charges cards. Told after commit only, from a job. */
export interface PaymentProvider {
  readonly name: string
  charge(order: Charge): Promise<Outcome>
  refund(order: RefundOrder): Promise<Outcome>
  /** Undefined when the signature is wrong or the notice is about nothing of ours. */
  readNotice(body: string, signature: string): ProviderNotice | undefined
}
