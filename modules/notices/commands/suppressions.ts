import { command } from '#kernel/command/command.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { oneOf, text } from '#kernel/schema/fields.ts'
import { Suppression } from '../entities/suppression.ts'
import { suppress } from '../steps/suppress.ts'

const keptSql = `select ${jsonOf(Suppression.allFields)} as row from notices.suppression t
  where channel = $1 and address = $2 and archived_at is null`

export const suppressAddress = command('notices.suppress', {
  summary: 'Send nothing there any more',
  route: 'POST /v1/notice-suppressions',
  needs: Suppression.access.write,
  input: {
    channel: oneOf(['email', 'sms', 'whatsapp']),
    address: text({ max: 300, personal: 'basic', help: 'A mail address, or a number as in +14155550100.' }),
    reason: text({ max: 500 }).optional(),
  },
  output: Suppression,
  status: 201,
  async run(ctx, { channel, address: given, reason }) {
    const address = channel === 'email' ? given.trim().toLowerCase() : given.replace(/[^+0-9]/g, '')
    await suppress(ctx.sql, ctx.now, { channel, address, cause: 'manual', reason: reason ?? undefined })
    const kept = await ctx.sql.one<{ row: Row<typeof Suppression> }>(keptSql, [channel, address])
    ctx.record(Suppression, kept!.row, null, ['channel', 'cause'])
    return kept!.row
  },
})

export const liftSuppression = command('notices.lift_suppression', {
  summary: 'Send there again',
  route: 'DELETE /v1/notice-suppressions/{id}',
  needs: Suppression.access.write,
  on: Suppression,
  input: {},
  output: Suppression,
  errors: {
    'notices.they_said_stop': {
      status: 409,
      when: 'They answered STOP: only they can undo that, by sending START to the number the texts come from.',
    },
  },
  async run(ctx, { id }) {
    const found = await ctx.find(Suppression, id, { lock: true })
    if (found.cause === 'stop') return ctx.fail('notices.they_said_stop')
    return ctx.update(Suppression, found, { archivedAt: ctx.now.toString() })
  },
})
