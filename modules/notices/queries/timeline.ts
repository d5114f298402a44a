import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, integer, list, longText, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { channels } from '../carriers/carrier.ts'
import { Delivery, deliveryStates } from '../entities/delivery.ts'

// The step “queued” is the notice itself: it was there with the commit.
const sql = `select d.channel, d.status, d.round, d.address, d.part_count as "partCount", n.title, n.body, n.topic,
    n.template, coalesce(m.name, c.name) as name, v.name as "deviceName",
    jsonb_build_array(jsonb_build_object('at', n.created_at, 'status', 'queued')) || d.steps as steps
  from notices.delivery d
  join notices.notice n on n.tenant_id = d.tenant_id and n.id = d.notice_id
  left join kernel.member m on m.tenant_id = n.tenant_id and m.id = n.member_id
  left join people.customer c on c.tenant_id = n.tenant_id and c.id = n.customer_id
  left join notices.device v on v.tenant_id = d.tenant_id and v.id = d.device_id
  where d.id = $1`

export const timeline = query('notices.timeline', {
  summary: 'What became of one message, step by step',
  route: 'GET /v1/notice-deliveries/{id}/timeline',
  needs: Delivery.access.read,
  input: {},
  output: {
    channel: oneOf(channels),
    status: oneOf(deliveryStates),
    round: integer(),
    address: text().optional(),
    partCount: integer(),
    title: text(),
    body: longText(),
    topic: text(),
    template: text(),
    name: text({ help: 'Whom it is for.' }).optional(),
    deviceName: text().optional(),
    steps: list(
      shape({
        at: instant(),
        status: text(),
        reason: text({ max: 500 }).optional(),
        providerId: text({ max: 300 }).optional(),
        by: text().optional(),
      }),
    ),
  },
  async run(ctx, { id }) {
    const [found] = await ctx.read(sql, [id])
    if (!found) throw Failure.notFound()
    return found
  },
})
