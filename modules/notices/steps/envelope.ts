import type { JobContext } from '#kernel/job/job.ts'
import { presetQuietFrom, presetQuietUntil } from './quiet-hours.ts'

/** All that must be known to send one notice by mail. */
export interface Envelope {
  id: string
  title: string
  body: string
  link: string | null
  isUrgent: boolean
  address: string | null
  isWanted: boolean
  tenantName: string
  timezone: string
  quietFrom: string
  quietUntil: string
}

const sql = `select n.id, n.title, n.body, n.link, n.is_urgent as "isUrgent",
    nullif(coalesce(m.email, c.email), '') as address,
    coalesce(p.email, true) as "isWanted", t.name as "tenantName", t.timezone,
    coalesce(t.settings ->> 'noticeQuietFrom', '${presetQuietFrom}') as "quietFrom",
    coalesce(t.settings ->> 'noticeQuietUntil', '${presetQuietUntil}') as "quietUntil"
  from notices.notice n
  join kernel.tenant t on t.id = n.tenant_id
  left join kernel.member m on m.id = n.member_id and m.archived_at is null
  left join people.customer c on c.id = n.customer_id and c.archived_at is null
  left join notices.preference p on p.person_id = n.recipient_id and p.topic = n.topic
  left join notices.delivery d on d.notice_id = n.id and d.channel = 'email'
  where n.id = any ($1::uuid[]) and coalesce(d.status, 'waiting') in ('waiting', 'held', 'sending')
  order by n.id`

/** Those of the notices that are still to be sent. */
export const openEnvelopes = (ctx: Pick<JobContext, 'read'>, ids: readonly string[]): Promise<Envelope[]> =>
  ctx.read<Envelope>(sql, [ids])
