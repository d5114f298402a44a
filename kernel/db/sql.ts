import type { Outcome, Statement } from './trip.ts'

export interface Sql {
  rows<T = Record<string, unknown>>(text: string, values?: unknown[]): Promise<T[]>
  one<T>(text: string, values?: unknown[]): Promise<T | undefined>
  /** Affected rows. */
  run(text: string, values?: unknown[]): Promise<number>
}

/** The three ways to ask, over anything that can send one statement. */
export function sqlOver(send: (statement: Statement) => Promise<Outcome>): Sql {
  return {
    async rows<T>(text: string, values?: unknown[]) {
      return (await send({ text, values })).rows as T[]
    },
    async one<T>(text: string, values?: unknown[]) {
      return (await send({ text, values })).rows[0] as T | undefined
    },
    async run(text: string, values?: unknown[]) {
      return (await send({ text, values })).count
    },
  }
}
