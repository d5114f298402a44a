import { refusalOf } from '../command/database-refusal.ts'
import type { Executor } from '../command/execute.ts'
import type { Entity } from '../entity/entity.ts'
import type { Call } from './operation.ts'

export const readingNoun = (noun: Entity) => ({
  module: noun.module,
  method: 'GET' as const,
  needs: noun.access.read,
  noun: noun.name,
  status: 200,
  errors: {},
  isWrite: false,
})

export async function readRows<T>(
  kernel: Executor,
  call: Call,
  statement: { text: string; values: unknown[] },
): Promise<T[]> {
  try {
    return await kernel.db.read<T>(call.tenant.id, statement.text, statement.values)
  } catch (error) {
    throw refusalOf(error, kernel.nouns()) ?? error
  }
}
