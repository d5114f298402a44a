import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { JobContext } from '#kernel/job/job.ts'
import type { Channel } from '../carriers/carrier.ts'
import type { deliveryStates } from '../entities/delivery.ts'

export type Status = (typeof deliveryStates)[number]

export interface Progress {
  noticeId: string
  channel: Channel
  deviceId: string | null
  address: string | null
  status: Status
  reason?: string
  providerId?: string
  isAttempt?: boolean
  /** When the digest leaves that it waits for. */
  dueAt?: string
  partCount?: number
}

export interface Way {
  noticeId: string
  channel: Channel
  deviceId: string | null
}

// What has an end keeps it, and what one job has in hand another leaves alone: a late second worker changes nothing.
// A job that died for good gives up what it had in hand after an hour.
const sql = `with given as (
  select * from json_to_recordset($3::json) as g (id uuid, "noticeId" uuid, channel text, "deviceId" uuid, address text,
    status text, reason text, "providerId" text, "attemptCount" integer, "dueAt" timestamptz, "partCount" integer, step jsonb))
insert into notices.delivery as d (tenant_id, id, created_at, updated_at, notice_id, channel, device_id, address, status,
    reason, provider_id, attempt_count, due_at, part_count, claimed_by, steps, sent_at,
    claimed_at)
  select $1, g.id, $2, $2, g."noticeId", g.channel, g."deviceId", g.address, g.status, g.reason, g."providerId",
    g."attemptCount", g."dueAt", coalesce(g."partCount", 0), $4, g.step,
    case when g.status = 'sent' then $2::timestamptz end, case when g.status = 'sending' then $2::timestamptz end
  from given g order by g."noticeId", g.channel
  on conflict on constraint delivery_once do update set version = d.version + 1, updated_at = excluded.updated_at,
    address = excluded.address, status = excluded.status, reason = excluded.reason, due_at = coalesce(excluded.due_at, d.due_at),
    provider_id = coalesce(excluded.provider_id, d.provider_id), claimed_by = excluded.claimed_by,
    part_count = greatest(d.part_count, excluded.part_count),
    attempt_count = d.attempt_count + excluded.attempt_count, steps = d.steps || excluded.steps,
    sent_at = coalesce(excluded.sent_at, d.sent_at),
    claimed_at = case when excluded.status in ('sending', 'waiting') then coalesce(d.claimed_at, excluded.claimed_at) end
  where d.status in ('held', 'waiting') or d.status = 'sending'
    and (d.claimed_by = excluded.claimed_by or d.updated_at < excluded.updated_at - interval '1 hour')
  returning d.notice_id as "noticeId", d.channel, d.device_id as "deviceId"`

const longest = 500

function rowOf(at: string, one: Progress) {
  const { status, reason: given, providerId, isAttempt } = one
  const reason = given?.slice(0, longest)
  const step = status === 'sending' ? [] : [{ at, status, reason, providerId }]
  // What wakes a device is its secret; the delivery names the device instead.
  const address = one.channel === 'push' ? null : one.address
  return { ...one, id: uuid(), address, reason, attemptCount: isAttempt ? 1 : 0, step }
}

/** Writes how far deliveries have come. Gives those that it could: others are in other hands, or had ended. */
export async function progress(
  ctx: Pick<JobContext, 'tenantId' | 'now'>,
  tx: Transaction,
  claim: string,
  all: readonly Progress[],
): Promise<Way[]> {
  if (all.length === 0) return []
  const at = ctx.now.toString()
  const rows = all.map(one => rowOf(at, one))
  return tx.rows<Way>(sql, [ctx.tenantId, at, JSON.stringify(rows), claim])
}
