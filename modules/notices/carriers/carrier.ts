import type { Transaction } from '#kernel/db/database.ts'

export const channels = ['email', 'sms', 'whatsapp', 'push'] as const
export type Channel = (typeof channels)[number]

/** Those that a provider charges for, part by part. */
export const isPaid = (channel: Channel): boolean => channel === 'sms' || channel === 'whatsapp'

export interface Outgoing {
  /** The same for every attempt: whoever gets it twice can tell. */
  messageId: string
  from: string
  /** A mail address, a number as in `+14155550100`, or what a browser gave us to wake it (see `Subscription`). */
  to: string
  subject: string
  text: string
  html?: string
  /** Where the message leads, as a whole address. */
  link?: string
  /** Takes the reader off this topic, by one POST (RFC 8058). */
  unsubscribe?: string
  /** Where a provider tells what became of it. */
  report?: string
  isUrgent?: boolean
}

export type Mail = Outgoing

export interface Subscription {
  endpoint: string
  p256dh: string
  auth: string
}

export interface Taken {
  /** What the provider calls it. */
  providerId?: string
}

/** What carries messages away. `keep` writes it down in the transaction that also says it was sent; `send` leaves. */
export type Carrier =
  | { kind: 'local'; keep(tx: Transaction, tenantId: string, at: string, message: Outgoing): Promise<Taken> }
  | {
      kind: 'remote'
      send(message: Outgoing): Promise<Taken>
      /** What the provider calls messages like this one that it took since then, oldest first; where it can be asked. */
      takenSince?(message: Outgoing, since: Temporal.Instant): Promise<string[]>
      close(): void
    }

/** It will never be taken: trying again is no use. */
export class Undeliverable extends Error {
  /** Set when nothing else should be sent there either. */
  readonly suppress: 'bounce' | 'stop' | undefined
  constructor(message: string, suppress?: 'bounce' | 'stop') {
    super(message)
    this.suppress = suppress
  }
}

/** The provider as a whole does not take anything just now; the others of this batch need not ask it. */
export class ProviderAway extends Error {}
