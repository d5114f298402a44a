import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Channel } from '../carriers/carrier.ts'

const sql = `insert into notices.suppression (tenant_id, id, created_at, updated_at, channel, address, cause, reason)
  values ($1, $2, $3, $3, $4, $5, $6, $7)
  on conflict (tenant_id, channel, address) where archived_at is null do nothing`

/** From now on nothing goes there, until somebody lifts it. */
export async function suppress(
  tx: Transaction,
  now: Temporal.Instant,
  { channel, address, cause, reason }: { channel: Channel; address: string; cause: string; reason?: string },
): Promise<void> {
  const where = channel === 'email' ? address.toLowerCase() : address
  await tx.run(sql, [
    tx.tenantId,
    uuid(),
    now.toString(),
    channel,
    where,
    cause,
    reason?.slice(0, 500) ?? null,
  ])
}

/** A browser that took its permission back is not woken again. */
export const forgetDevice = (tx: Transaction, now: Temporal.Instant, deviceId: string): Promise<number> =>
  tx.run(
    'update notices.device set archived_at = $2, updated_at = $2, version = version + 1 where id = $1 and archived_at is null',
    [deviceId, now.toString()],
  )
