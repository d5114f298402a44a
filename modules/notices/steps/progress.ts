import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { JobContext } from '#kernel/job/job.ts'
import type { deliveryStates } from '../entities/delivery.ts'

export type Status = (typeof deliveryStates)[number]

export interface Progress {
  noticeId: string
  address: string | null
  status: Status
  reason?: string
  isAttempt?: boolean
}

// What has an end keeps it: a late second worker changes nothing.
const sql = `insert into notices.delivery as d (tenant_id, id, created_at, updated_at, notice_id, channel, address,
    status, reason, attempt_count, sent_at)
  values ($1, $2, $3, $3, $4, 'email', $5, $6, $7, $8, case when $6 = 'sent' then $3::timestamptz end)
  on conflict on constraint delivery_once do update set version = d.version + 1, updated_at = excluded.updated_at,
    address = excluded.address, status = excluded.status, reason = excluded.reason,
    attempt_count = d.attempt_count + excluded.attempt_count, sent_at = excluded.sent_at
  where d.status in ('held', 'sending', 'waiting')
  returning true as "isOurs"`

/** Writes how far a delivery has come; false when it had come to its end before. */
export async function progress(
  ctx: Pick<JobContext, 'tenantId' | 'now'>,
  tx: Transaction,
  { noticeId, address, status, reason, isAttempt }: Progress,
): Promise<boolean> {
  const values = [ctx.tenantId, uuid(), ctx.now.toString(), noticeId, address, status]
  const row = await tx.one(sql, [...values, reason?.slice(0, 500) ?? null, isAttempt ? 1 : 0])
  return row !== undefined
}
