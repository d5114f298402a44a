import type { Command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { openContext } from '#kernel/command/open-context.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { JobContext } from '#kernel/job/job.ts'

const tenantSql = `select id, slug, name, edition, timezone, currency, locale, settings, terms
  from kernel.tenant where id = $1`

/** Work of a job through the same context as a verb's, with its events and history; `work` says how much it did. */
export async function asSystem(
  ctx: JobContext,
  tx: Transaction,
  operation: string,
  work: (context: CommandContext) => Promise<number>,
): Promise<number> {
  const tenant = (await tx.one<CommandContext['tenant']>(tenantSql, [ctx.tenantId]))!
  const call = { tenant, actor: ctx.actor, now: ctx.now, requestId: operation }
  const { context, ledger, at } = openContext({ name: operation, errors: {} } as Command, tx, call)
  const done = await work(context)
  if (done > 0) ledger.flush(tx, { ...call, at, operation })
  return done
}
