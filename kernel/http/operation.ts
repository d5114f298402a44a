import type { Readable } from 'node:stream'
import type { Answer } from '../command/answer.ts'
import type { ErrorTable, Method } from '../command/command.ts'
import type { Invocation } from '../command/open-context.ts'
import type { JsonSchema } from '../schema/object-schema.ts'

/** One way in from outside: the same object gives the route, its documentation and its checks. */
export interface Operation {
  /** `pets.pet.list`; also the operationId. */
  name: string
  module: string
  method: Method
  /** `/v1/pets/{id}` */
  path: string
  summary: string
  /** null: any signed-in caller. */
  needs: string | null
  /** Answers without a caller. */
  isPublic?: boolean
  /** The noun it belongs to, for the reference page. */
  noun?: string
  parameters?: Parameter[]
  body?: JsonSchema
  output?: JsonSchema
  contentType?: string
  status: number
  errors: ErrorTable
  bodyLimit?: number
  /** Changes something: takes an Idempotency-Key. */
  isWrite: boolean
  /** Takes If-Match. */
  isVersioned?: boolean
  run(call: Call): Promise<Answer & { stream?: Readable }>
}

export interface Parameter {
  name: string
  schema: JsonSchema
  description?: string
  isRequired?: boolean
}

export interface Call extends Invocation {
  path: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  /** If-None-Match as sent. */
  knownTag?: string
}

export const pathNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]!)
