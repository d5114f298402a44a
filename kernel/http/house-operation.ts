import type { Logger } from 'pino'
import type Type from 'typebox'
import type { AttemptLimiter } from '../access/attempt-limiter.ts'
import type { Auth, Caller } from '../access/auth.ts'
import type { CredentialHeaders } from '../access/credentials.ts'
import type { RoleBook } from '../access/grant-guard.ts'
import type { ActorResolver, ResolvedSession } from '../access/resolve-actor.ts'
import type { ErrorTable } from '../command/command.ts'
import type { Database } from '../db/database.ts'
import type { Clock } from '../time/clock.ts'
import type { KeptAnswers } from './kept-answers.ts'

/** What stands around all tenants. */
export interface House {
  db: Database
  auth: Auth
  resolver: ActorResolver
  /** Roles and permissions there are. */
  book: RoleBook
  clock: Clock
  log: Logger
  /** The limiter of this name, for as long as the house stands: failed attempts within a quarter of an hour. */
  tries(name: string, limit: number): AttemptLimiter
  /** Without it every request is a first one. */
  answers?: KeptAnswers | undefined
}

export interface HouseCall<Body = unknown, Session = unknown> {
  body: Body
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Who calls; undefined where anyone may. */
  session: Session
  caller: Caller
  headers: CredentialHeaders
  /** By which the caller knows this wish again when they ask once more. */
  idempotencyKey?: string | undefined
  /** Scheme, host and port that the caller used. */
  origin: string
  answer: {
    status(code: number): void
    header(name: string, value: string): void
    /** No script reads it, and no other site's page has it sent; 0 seconds takes it away. */
    cookie(name: string, value: string, seconds: number): void
  }
}

/**
 * - `anyone`: with or without a session
 * - `session`: somebody signed in
 * - `account`: the same, by what is their own; a session that a company's sign-in or an operator opened is not
 * - `operator`: one of those who run the house
 */
export type Who = 'anyone' | 'session' | 'account' | 'operator'

/** An operation outside every tenant's transaction: accounts, sign-in, what runs the house. */
export interface HouseOperation {
  readonly id: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly summary: string
  readonly who: Who
  /** JSON Schema of the body; left out where there is none. */
  readonly input?: object
  /** Names of what may stand in the query, each with what it is. */
  readonly query?: Readonly<Record<string, string>>
  readonly output?: object
  readonly status: number
  readonly errors: ErrorTable
  /** Of an address within a quarter of an hour: all of them, or those that were refused. */
  readonly limit?: { attempts: number; counts: 'all' | 'refused' }
  readonly bodyLimit?: number
  run(house: House, call: HouseCall): Promise<unknown>
}

type Body<Schema> = Schema extends Type.TSchema ? Type.Static<Schema> : undefined

interface Declared<W extends Who, S extends Type.TSchema | undefined>
  extends Omit<HouseOperation, 'run' | 'input' | 'who'> {
  who: W
  input?: S
  run(
    house: House,
    call: HouseCall<Body<S>, W extends 'anyone' ? undefined : ResolvedSession>,
  ): Promise<unknown>
}

/** Listed by a module as `house`; what `run` answers is the body, unless the status is 204. */
export const houseOperation = <W extends Who, S extends Type.TSchema | undefined = undefined>(
  declared: Declared<W, S>,
): HouseOperation => declared as HouseOperation
