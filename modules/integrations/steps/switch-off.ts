import { Ledger } from '#kernel/command/ledger.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { JobContext } from '#kernel/job/job.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { endpointDisabled } from '../events.ts'
import { tellOwners } from './tell-owners.ts'

const sql = `update integrations.endpoint t set status = 'disabled', disabled_reason = $2, disabled_at = $3,
    updated_at = $3, version = t.version + 1
  where t.id = $1 and t.status = 'active' returning t.id, t.version, t.name, t.url`

/** The house itself stops calling an endpoint; what waits for it goes on waiting. */
export async function switchOff(
  ctx: Pick<JobContext, 'tenantId' | 'actor' | 'now'>,
  tx: Transaction,
  endpointId: string,
  reason: 'gone' | 'failing',
): Promise<void> {
  const at = ctx.now.toString()
  const row = await tx.one<{ id: string; version: number; name: string; url: string }>(sql, [
    endpointId,
    reason,
    at,
  ])
  if (!row) return
  const ledger = new Ledger()
  const changes: Record<string, [unknown, unknown]> = {
    status: ['active', 'disabled'],
    disabledReason: [null, reason],
    disabledAt: [null, at],
  }
  ledger.change({ entity: Endpoint.name, rowId: row.id, version: row.version, changes })
  ledger.event(endpointDisabled.name, { entity: Endpoint.name, rowId: row.id, data: { reason } })
  const [operation, requestId] = ['integrations.deliver', 'integrations.deliver']
  ledger.flush(tx, { tenant: { id: ctx.tenantId }, actor: ctx.actor, at, operation, requestId })
  await tellOwners(ctx, tx, row, reason)
}
