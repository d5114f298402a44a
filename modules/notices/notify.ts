import type { CommandContext, Emitted } from '#kernel/command/context.ts'
import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { Notice } from './entities/notice.ts'
import { noticeCreated } from './events.ts'
import { deliver } from './jobs/deliver.ts'
import { peopleOf, type Recipient } from './steps/recipients.ts'
import { sealLink } from './steps/secret-link.ts'
import { worded } from './steps/worded.ts'
import { refuseWrongNames, templateNamed } from './templates/template.ts'

export interface Message {
  to: Recipient | readonly Recipient[]
  /** Of a `noticeTemplate`; its topic decides who wants mail. */
  template: string
  /** Exactly the names that the template's words have. */
  data: Readonly<Record<string, unknown>>
  /** What makes this the same message: told once to each person, however often it is asked for. */
  key: string
  /** Another topic than the template's. */
  topic?: string
  /** Where it leads: a path of the app, `/app/stays/…`. */
  link?: string
  /** A page that opens by itself, `/l/<token>`: in the letter it stands instead of `link`; kept sealed, and in no list. */
  secretLink?: string
  /** Goes out in quiet hours too, and by mail to those who asked for none. */
  isUrgent?: boolean
  /** A life may depend on it: on every channel there is, whatever they chose, whatever it costs. */
  isLifeSafety?: boolean
}

/** Whoever tells: a verb's context fits, and so does `tellerOf` a job's. */
export interface Teller {
  readonly tenant: { id: string; locale: string }
  readonly now: Temporal.Instant
  readonly sql: Transaction
  emit(event: { name: string }, about?: Emitted): void
}

const insertSql = `insert into notices.notice (tenant_id, id, created_at, updated_at, member_id, customer_id,
    key, topic, template, template_version, title, body, link, is_urgent, is_life_safety,
    secret_link)
  select $1, r.id, $2, $2, r.member_id, r.customer_id, $4, $5, $6, $7, r.title, r.body, $8, $9, $10, r.secret_link
  from json_to_recordset($3::json) as r(id uuid, member_id uuid, customer_id uuid, title text, body text, secret_link text)
  on conflict on constraint notice_once do nothing
  returning id, member_id as "memberId"`

const perJob = 50

/**
 * Tells people something, inside the transaction that makes it true: nobody hears of what was never committed.
 * It stands in their notices with the commit, and leaves by mail after it. Gives the ids of the notices made.
 */
export async function notify(ctx: Teller | CommandContext, message: Message): Promise<string[]> {
  const template = templateNamed(message.template)
  refuseWrongNames(template, message.data)
  const people = await peopleOf(ctx.sql, [message.to].flat() as Recipient[])
  if (people.length === 0) return []
  const told = await worded(ctx, template, message.data, people)
  const secret = message.secretLink
  const letters = await Promise.all(
    told.map(async person => {
      const id = uuid()
      return { id, ...person, secret_link: secret ? await sealLink(ctx.tenant.id, id, secret) : null }
    }),
  )
  const made = await ctx.sql.rows<{ id: string; memberId: string | null }>(insertSql, [
    ctx.tenant.id,
    ctx.now.toString(),
    JSON.stringify(letters),
    message.key,
    message.topic ?? template.topic,
    template.name,
    template.version,
    message.link ?? null,
    message.isUrgent ?? message.isLifeSafety ?? false,
    message.isLifeSafety ?? false,
  ])
  const ids = made.map(({ id }) => id)
  for (const { id, memberId } of made)
    ctx.emit(noticeCreated, { entity: Notice.name, rowId: id, data: { memberId } })
  for (let at = 0; at < ids.length; at += perJob)
    enqueueLater(ctx.sql, deliver, { ids: ids.slice(at, at + perJob) }, { runAt: ctx.now })
  return ids
}
