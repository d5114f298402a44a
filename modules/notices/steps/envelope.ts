import type { JobContext } from '#kernel/job/job.ts'
import type { Channel, Subscription } from '../carriers/carrier.ts'
import { languageOf } from './language-of.ts'
import type { Status } from './progress.ts'
import { presetQuietFrom, presetQuietUntil } from './quiet-hours.ts'
import { openLink } from './secret-link.ts'

export interface Tried {
  channel: Channel
  deviceId: string | null
  status: Status
  partCount: number
  round: number
  /** Since when it is in hand without word of its end: a job died over it, or the provider's answer was lost. */
  claimedAt: string | null
}

/** All that must be known to send one notice. */
export interface Envelope {
  id: string
  personId: string
  topic: string
  title: string
  body: string
  link: string | null
  isUrgent: boolean
  isLifeSafety: boolean
  email: string | null
  /** As it was written, with blanks and brackets taken out. */
  phone: string | null
  /** What they said about this topic; null where they said nothing. */
  wishes: Record<Channel, boolean | null>
  devices: (Subscription & { id: string })[]
  suppressions: { channel: Channel; cause: 'bounce' | 'complaint' | 'stop' | 'manual' }[]
  tried: Tried[]
  digest: 'none' | 'hourly' | 'daily'
  tenantName: string
  locale: string
  timezone: string
  quietFrom: string
  quietUntil: string
  textPartsAMonth: number
}

export const presetTextParts = 1000

const phone = `nullif(regexp_replace(c.phone, '[^+0-9]', '', 'g'), '')`

const sql = `select n.id, n.recipient_id as "personId", n.topic, n.title, n.body, n.link, n.secret_link as "secretLink", n.is_urgent as "isUrgent",
    n.is_life_safety as "isLifeSafety", nullif(coalesce(m.email, c.email), '') as email, ${phone} as phone,
    json_build_object('email', p.email, 'sms', p.sms, 'whatsapp', p.whatsapp, 'push', p.push) as wishes,
    (select coalesce(json_agg(json_build_object('id', v.id, 'endpoint', v.endpoint, 'p256dh', v.p256dh, 'auth', v.auth)
        order by v.id), '[]')
      from notices.device v where v.archived_at is null and (v.person_id = n.recipient_id or v.person_id in (
        select a.viewer_id from people.customer_access a
        where a.customer_id = n.customer_id and a.archived_at is null))) as devices,
    (select coalesce(json_agg(json_build_object('channel', s.channel, 'cause', s.cause)), '[]')
      from notices.suppression s where s.archived_at is null
        and (s.channel = 'email' and s.address = lower(coalesce(m.email, c.email))
          or s.channel in ('sms', 'whatsapp') and s.address = ${phone})) as suppressions,
    (select coalesce(json_agg(json_build_object('channel', d.channel, 'deviceId', d.device_id, 'status', d.status,
        'partCount', d.part_count, 'round', d.round, 'claimedAt', d.claimed_at)), '[]')
      from notices.delivery d where d.notice_id = n.id) as tried,
    coalesce(r.digest, 'none') as digest, coalesce(r.locale, (${languageOf('n.recipient_id')}), t.locale) as locale, t.name as "tenantName",
    coalesce(r.timezone, t.timezone) as timezone,
    coalesce(to_char(r.quiet_from, 'HH24:MI'), t.settings ->> 'noticeQuietFrom', '${presetQuietFrom}') as "quietFrom",
    coalesce(to_char(r.quiet_until, 'HH24:MI'), t.settings ->> 'noticeQuietUntil', '${presetQuietUntil}') as "quietUntil",
    coalesce((t.settings ->> 'noticeTextPartsAMonth')::integer, ${presetTextParts}) as "textPartsAMonth"
  from notices.notice n
  join kernel.tenant t on t.id = n.tenant_id
  left join kernel.member m on m.id = n.member_id and m.archived_at is null
  left join people.customer c on c.id = n.customer_id and c.archived_at is null
  left join notices.preference p on p.person_id = n.recipient_id and p.topic = n.topic
  left join notices.reach r on r.person_id = n.recipient_id
  where n.id = any ($1::uuid[])
  order by n.id`

type Kept = Envelope & { secretLink: string | null }

export async function envelopesOf(
  ctx: Pick<JobContext, 'read' | 'tenantId'>,
  ids: readonly string[],
): Promise<Envelope[]> {
  const found = await ctx.read<Kept>(sql, [ids])
  return Promise.all(
    found.map(async ({ secretLink, ...envelope }) => {
      const secret = await openLink(ctx.tenantId, envelope.id, secretLink)
      // In a bundle it would be lost: a letter that opens a page goes by itself.
      return secret ? { ...envelope, link: secret, digest: 'none' } : envelope
    }),
  )
}
