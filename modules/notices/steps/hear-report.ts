import type { Transaction } from '#kernel/db/database.ts'
import type { Channel } from '../carriers/carrier.ts'
import { suppress } from './suppress.ts'

export interface Report {
  outcome: 'delivered' | 'bounced' | 'complained' | 'failed'
  reason?: string
  providerId?: string
  /** Nothing more is sent there: set where the address is dead, or its owner wants no more. */
  suppress?: 'bounce' | 'complaint' | 'stop'
}

export type About = { noticeId: string; channel: Channel } | { providerId: string; channel: Channel }

// Told twice, or out of order, the last word stays: what bounced was not delivered after all.
const sql = `update notices.delivery set status = $3, reason = $4, version = version + 1, updated_at = $2,
    provider_id = coalesce($5, provider_id), delivered_at = case when $3 = 'delivered' then $2::timestamptz end,
    steps = steps || jsonb_strip_nulls(jsonb_build_object('at', $8::text, 'status', $3::text, 'reason', $4::text,
      'providerId', $5::text))
  where channel = $6 and (notice_id = $1::uuid or provider_id = $7)
    and (status in ('sending', 'waiting', 'sent') or status = 'delivered' and $3 <> 'delivered')
  returning address`

/** What a provider says became of a message; false when it says nothing new. */
export async function hearReport(
  tx: Transaction,
  now: Temporal.Instant,
  about: About,
  { outcome, reason, providerId, suppress: cause }: Report,
): Promise<boolean> {
  const status = outcome === 'complained' ? 'delivered' : outcome
  const [noticeId, known] = 'noticeId' in about ? [about.noticeId, null] : [null, about.providerId]
  const short = reason?.slice(0, 500) ?? null
  const values = [
    noticeId,
    now.toString(),
    status,
    short,
    providerId ?? null,
    about.channel,
    known,
    now.toString(),
  ]
  const changed = await tx.rows<{ address: string | null }>(sql, values)
  const address = changed[0]?.address ?? (cause ? await addressOf(tx, about) : null)
  if (cause && address)
    await suppress(tx, now, { channel: about.channel, address, cause, reason: short ?? undefined })
  return changed.length > 0
}

async function addressOf(tx: Transaction, about: About): Promise<string | null> {
  const [noticeId, known] = 'noticeId' in about ? [about.noticeId, null] : [null, about.providerId]
  const found = await tx.one<{ address: string | null }>(
    'select address from notices.delivery where channel = $1 and (notice_id = $2::uuid or provider_id = $3) limit 1',
    [about.channel, noticeId, known],
  )
  return found?.address ?? null
}
