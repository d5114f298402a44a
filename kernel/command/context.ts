import type { Actor } from '../access/actor.ts'
import type { LinkOptions } from '../access/link-options.ts'
import type { Transaction } from '../db/database.ts'
import type { Changes, Entity, NewRow, Row } from '../entity/entity.ts'
import type { EnqueueOptions } from '../job/enqueue.ts'
import type { JobDefinition } from '../job/job.ts'
import type { Fields, InputOf } from '../schema/field.ts'

/** What a verb may know of the business it acts in. */
export interface Tenant {
  id: string
  slug: string
  name: string
  edition: string
  timezone: string
  currency: string
  locale: string
  settings: Record<string, unknown>
  terms: Record<string, unknown>
}

export interface Emitted {
  entity?: string
  rowId?: string
  locationId?: string | null
  data?: Record<string, unknown>
}

/** Everything a verb does goes through here, inside one tenant transaction. */
export interface CommandContext<Code extends string = string> {
  readonly tenant: Tenant
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly requestId: string
  /** Where the request came from; null for jobs. For what must be provable, as an approval. */
  readonly address: string | null
  /** For statements of the verb's own; the tenant is already set. */
  readonly sql: Transaction
  /** The row, or the same 404 for what is missing, foreign or out of the actor's locations. */
  find<E extends Entity>(noun: E, id: string, options?: { lock?: boolean }): Promise<Row<E>>
  insert<E extends Entity>(noun: E, values: NewRow<E>): Promise<Row<E>>
  insertMany<E extends Entity>(noun: E, values: NewRow<E>[]): Promise<Row<E>[]>
  /** Writes what differs, raises the version, records before and after; 412 if the row moved on. */
  update<E extends Entity>(noun: E, row: Row<E>, changes: Changes<E>): Promise<Row<E>>
  /** Puts a change that was made by a statement of the verb's own into the row's history. */
  record(noun: Entity, row: object, before: object | null, fields: readonly string[]): void
  /** The next human number of a kind: 1, 2, 3 … per tenant. One taken by a verb that then fails is left out. */
  nextNumber(kind: string): Promise<number>
  /** Written with the rows; leaves the process after commit. */
  emit(event: { name: string }, about?: Emitted): void
  /** Runs after commit, and only if this commits. */
  enqueue<I extends Fields>(job: JobDefinition<I>, payload: InputOf<I>, options?: EnqueueOptions): void
  /** Lets somebody without an account act on one record. */
  giveLink(link: LinkOptions): Promise<{ id: string; token: string }>
  /** Refuses with one of the verb's declared errors. */
  fail(code: Code, details?: Record<string, unknown>, message?: string): never
}
