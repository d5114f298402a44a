import type { Actor } from '../access/actor.ts'
import type { JsonText } from '../command/answer.ts'
import type { ErrorTable, PathInput } from '../command/command.ts'
import type { Tenant } from '../command/context.ts'
import type { Entity } from '../entity/entity.ts'
import type { Fields, ReceivedOf } from '../schema/field.ts'

export interface QueryContext<Code extends string = string> {
  readonly tenant: Tenant
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** One trip to the database, under the tenant's row security. */
  read<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>
  /** For a statement that gives one column `json`: its text goes out as it is. */
  readJson(text: string, values?: unknown[]): Promise<JsonText>
  fail(code: Code, details?: Record<string, unknown>, message?: string): never
}

export interface QueryOptions<R extends string, I extends Fields, E extends ErrorTable> {
  summary: string
  /** `GET /v1/availability` */
  route: R
  needs: string | null
  /** Sent in the query string. */
  input: I
  output?: Entity | Fields
  /** The media type of an answer in bytes: `run` gives a Download instead of an object. */
  gives?: string
  errors?: E
  /** Nouns whose sensitive or child fields its answer holds, or `any`: who read which of them is noted. */
  shows?: readonly string[] | 'any'
  run(ctx: QueryContext<keyof E & string>, input: ReceivedOf<I> & PathInput<R>): Promise<unknown>
}

/** A question that is not a plain list. */
export interface Query {
  readonly name: string
  readonly module: string
  readonly summary: string
  readonly path: string
  readonly needs: string | null
  readonly input: Fields
  readonly output?: Entity | Fields
  readonly gives?: string
  readonly errors: ErrorTable
  readonly shows?: readonly string[] | 'any'
  run(ctx: QueryContext, input: Record<string, unknown>): Promise<unknown>
}

export function query<
  const R extends `GET /v1/${string}`,
  I extends Fields,
  const E extends ErrorTable = Record<never, never>,
>(name: string, options: QueryOptions<R, I, E>): Query {
  return {
    name,
    module: name.split('.')[0]!,
    summary: options.summary,
    path: options.route.slice('GET '.length),
    needs: options.needs,
    input: options.input,
    output: options.output,
    gives: options.gives,
    errors: options.errors ?? {},
    shows: options.shows,
    run: options.run as Query['run'],
  }
}
