import type { Transaction } from '#kernel/db/database.ts'

export interface Mail {
  /** The same for every attempt: whoever gets it twice can tell. */
  messageId: string
  from: string
  to: string
  subject: string
  text: string
}

/** What carries mail away. `keep` writes it down in the transaction that also says it was sent; `send` leaves. */
export type Carrier =
  | { kind: 'local'; keep(tx: Transaction, tenantId: string, at: string, mail: Mail): Promise<void> }
  | { kind: 'remote'; send(mail: Mail): Promise<void>; close(): void }

/** The address will never take it: trying again is no use. */
export class Undeliverable extends Error {}
