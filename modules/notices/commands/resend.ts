import { command } from '#kernel/command/command.ts'
import { Delivery } from '../entities/delivery.ts'
import { deliver } from '../jobs/deliver.ts'

const open = ['held', 'sending', 'waiting']

// The next round is another message, or a mailbox that has the first would show it once.
const sql = `update notices.delivery set status = 'waiting', reason = null, round = round + 1, part_count = 0,
    due_at = null, claimed_by = null, claimed_at = null, version = version + 1, updated_at = $2,
    steps = steps || jsonb_build_object('at', $4::text, 'status', 'queued', 'by', $3::text)
  where id = $1`

export const resendDelivery = command('notices.resend', {
  summary: 'Send a notice again that did not arrive',
  route: 'POST /v1/notice-deliveries/{id}/resending',
  needs: Delivery.access.write,
  on: Delivery,
  input: {},
  output: Delivery,
  errors: {
    'notices.still_under_way': { status: 409, when: 'It is still on its way; look again in a few minutes.' },
  },
  async run(ctx, { id }) {
    const delivery = await ctx.find(Delivery, id, { lock: true })
    if (open.includes(delivery.status)) return ctx.fail('notices.still_under_way')
    await ctx.sql.run(sql, [id, ctx.now.toString(), ctx.actor.name, ctx.now.toString()])
    const after = await ctx.find(Delivery, id)
    ctx.record(Delivery, after, delivery, ['status', 'round'])
    ctx.enqueue(deliver, { ids: [delivery.noticeId] }, { runAt: ctx.now, key: delivery.noticeId })
    return after
  },
})
