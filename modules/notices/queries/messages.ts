import { query } from '#kernel/query/query.ts'
import { id, instant, integer, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { channels } from '../carriers/carrier.ts'
import { Delivery, deliveryStates } from '../entities/delivery.ts'

const sql = `select json_build_object('data', coalesce(json_agg(row order by row.id desc), '[]')) as json from (
  select d.id, d.channel, d.status, d.reason, d.address, d.created_at as "createdAt", d.attempt_count as "attemptCount",
    n.title, n.topic, coalesce(m.name, c.name) as name
  from notices.delivery d
  join notices.notice n on n.tenant_id = d.tenant_id and n.id = d.notice_id
  left join kernel.member m on m.tenant_id = n.tenant_id and m.id = n.member_id
  left join people.customer c on c.tenant_id = n.tenant_id and c.id = n.customer_id
  where ($1::text[] is null or d.status = any ($1)) and ($2::text is null or d.channel = $2)
    and ($3::uuid is null or d.id < $3)
  order by d.id desc limit $4) row`

export const messages = query('notices.messages', {
  summary: 'What went out, or did not, newest first: to whom, on which channel, and how it ended',
  route: 'GET /v1/messages',
  needs: Delivery.access.read,
  input: {
    status: list(oneOf(deliveryStates)).optional(),
    channel: oneOf(channels).optional(),
    before: id({ help: 'The id of the last message of the page before.' }).optional(),
    limit: integer({ min: 1, max: 100 }).default(30),
  },
  output: {
    data: list(
      shape({
        id: id(),
        channel: oneOf(channels),
        status: oneOf(deliveryStates),
        reason: text({ max: 500 }).optional(),
        address: text({ max: 300 }).optional(),
        createdAt: instant(),
        attemptCount: integer(),
        title: text({ max: 300 }),
        topic: text(),
        name: text().optional(),
      }),
    ),
  },
  run: (ctx, { status, channel, before, limit }) =>
    ctx.readJson(sql, [status?.length ? status : null, channel ?? null, before ?? null, limit]),
})
