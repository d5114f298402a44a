import type { Entity } from '../entity/entity.ts'
import type { Fields, ReceivedOf } from '../schema/field.ts'
import type { CommandContext } from './context.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** Code → status and the sentence that says when it happens; callers see that sentence. */
export type ErrorTable = Record<string, { status: number; when: string }>

/** `/v1/stays/{id}/check-in` → `{ id: string }` */
export type PathInput<R extends string> = R extends `${string}{${infer Name}}${infer Rest}`
  ? { [K in Name]: string } & PathInput<Rest>
  : unknown

export interface CommandOptions<R extends string, I extends Fields, E extends ErrorTable, P = unknown> {
  summary: string
  /** `POST /v1/pets/{id}/vaccinations`: a change of state is a noun in the URL. */
  route: R
  /** The permission; null only for what every signed-in person may do with their own things. */
  needs: string | null
  /** The noun that `{id}` names: its version is checked against If-Match when it is read with `ctx.find`. */
  on?: Entity
  input: I
  output?: Entity | Fields
  /** 201 for what creates a row; 200 unless given; 204 has no body. */
  status?: 200 | 201 | 202 | 204
  emits?: readonly { name: string }[]
  errors?: E
  /** Bytes; for the few verbs that take files as text. */
  bodyLimit?: number
  /** Fields of the answer that are told once: a replay leaves them out, because they are not kept. */
  toldOnce?: readonly string[]
  /** Long work that needs no row (decoding a picture); what it gives joins the input before the transaction begins. */
  prepare?(input: ReceivedOf<I> & PathInput<R>): Promise<P>
  run(ctx: CommandContext<keyof E & string>, input: ReceivedOf<I> & PathInput<R> & P): Promise<unknown>
}

export interface Command {
  readonly name: string
  readonly module: string
  readonly summary: string
  readonly method: Method
  readonly path: string
  readonly needs: string | null
  readonly on?: Entity
  readonly input: Fields
  readonly output?: Entity | Fields
  readonly status: number
  readonly emits: readonly { name: string }[]
  readonly errors: ErrorTable
  readonly bodyLimit?: number
  readonly toldOnce?: readonly string[]
  /** Every field of the input may be left out. */
  readonly isPartial?: boolean
  prepare?(input: Record<string, unknown>): Promise<Record<string, unknown>>
  run(ctx: CommandContext, input: Record<string, unknown>): Promise<unknown>
}

export function command<
  const R extends `${Method} /v1/${string}`,
  I extends Fields,
  const E extends ErrorTable = Record<never, never>,
  P = unknown,
>(name: string, options: CommandOptions<R, I, E, P>): Command {
  const [method, path] = options.route.split(' ') as [Method, string]
  return {
    name,
    module: name.split('.')[0]!,
    summary: options.summary,
    method,
    path,
    needs: options.needs,
    on: options.on,
    input: options.input,
    output: options.output,
    status: options.status ?? 200,
    emits: options.emits ?? [],
    errors: options.errors ?? {},
    bodyLimit: options.bodyLimit,
    toldOnce: options.toldOnce,
    prepare: options.prepare as Command['prepare'],
    run: options.run as Command['run'],
  }
}
