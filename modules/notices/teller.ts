import { Ledger } from '#kernel/command/ledger.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { JobContext } from '#kernel/job/job.ts'
import type { Teller } from './notify.ts'

type Context = Pick<JobContext, 'tenantId' | 'actor' | 'now'>

/** For jobs and listeners, inside their transaction: `notifying(ctx, tx, 'coating.cure', teller => notify(teller, …))`. */
export async function notifying<T>(
  ctx: Context,
  tx: Transaction,
  operation: string,
  work: (teller: Teller) => Promise<T>,
): Promise<T> {
  const tenant = await tx.one<{ id: string; locale: string }>(
    'select id, locale from kernel.tenant where id = $1',
    [ctx.tenantId],
  )
  const ledger = new Ledger()
  const told = await work({
    tenant: tenant!,
    now: ctx.now,
    sql: tx,
    emit: (event, about = {}) => ledger.event(event.name, about),
  })
  const at = ctx.now.toString()
  ledger.flush(tx, { tenant: tenant!, actor: ctx.actor, at, operation, requestId: operation })
  return told
}
