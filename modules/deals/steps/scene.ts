import type { CommandContext } from '#kernel/command/context.ts'
import type { Ledger } from '#kernel/command/ledger.ts'
import { insertRows, recordChange } from '#kernel/command/row-work.ts'
import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { NewRow, Row } from '#kernel/entity/entity.ts'
import { insertSql } from '#kernel/entity/write-sql.ts'
import type { JobContext } from '#kernel/job/job.ts'
import type { Decision } from '../entities/decision.ts'
import type { Offer } from '../entities/offer.ts'

/** Where decisions are carried out: within a verb, or by the job of every minute. */
export interface Scene extends Pick<CommandContext, 'record' | 'emit'> {
  readonly sql: Transaction
  readonly at: string
  insertMany(noun: typeof Offer, rows: NewRow<typeof Offer>[]): Promise<Row<typeof Offer>[]>
  keep(noun: typeof Decision, rows: NewRow<typeof Decision>[]): Promise<void>
}

/** Decisions are a log of their own: history rows about them would say the same again. */
const keeper =
  (tx: Transaction, tenantId: string, at: string): Scene['keep'] =>
  async (noun, rows) => {
    if (!rows.length) return
    const { text, values } = insertSql(
      noun,
      tenantId,
      at,
      rows.map(row => ({ ...row, id: uuid() })),
    )
    await tx.run(text, values)
  }

export const verbScene = (ctx: CommandContext): Scene => ({
  sql: ctx.sql,
  at: ctx.now.toString(),
  record: ctx.record,
  emit: ctx.emit,
  insertMany: ctx.insertMany,
  keep: keeper(ctx.sql, ctx.tenant.id, ctx.now.toString()),
})

export function jobScene(
  { tenantId, actor }: Pick<JobContext, 'tenantId' | 'actor'>,
  tx: Transaction,
  ledger: Ledger,
  at: string,
): Scene {
  const scene = { tx, tenantId, viewer: actor, at, ledger }
  return {
    sql: tx,
    at,
    record: (noun, row, before, fields) => recordChange(ledger, noun, row as never, before as never, fields),
    emit: (event, about = {}) => ledger.event(event.name, about),
    insertMany: async (noun, rows) => (await insertRows(scene, noun, rows)) as unknown as Row<typeof Offer>[],
    keep: keeper(tx, tenantId, at),
  }
}
