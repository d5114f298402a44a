import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { integer } from '#kernel/schema/fields.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { Notice } from '../entities/notice.ts'
import { noticeRead } from '../events.ts'
import { personsOf } from '../steps/persons-of.ts'

/** One's own; another person's answers as a missing one. */
async function setRead(ctx: CommandContext<never>, id: string, readAt: string | null) {
  const notice = await ctx.find(Notice, id, { lock: true })
  if (notice.memberId !== ctx.actor.id) {
    if (!notice.customerId) throw Failure.notFound()
    await requireOwnCustomer((text, values) => ctx.sql.rows(text, values), ctx.actor, notice.customerId)
  }
  if ((notice.readAt === null) === (readAt === null)) return notice
  const after = await ctx.update(Notice, notice, { readAt })
  ctx.emit(noticeRead, { entity: Notice.name, rowId: id, data: { memberId: ctx.actor.id } })
  return after
}

export const readNotice = command('notices.read', {
  summary: 'I have read this notice',
  route: 'POST /v1/notices/{id}/reading',
  needs: null,
  on: Notice,
  input: {},
  output: Notice,
  emits: [noticeRead],
  run: (ctx, { id }) => setRead(ctx, id, ctx.now.toString()),
})

export const unreadNotice = command('notices.undo_read', {
  summary: 'Put a notice back among the unread',
  route: 'DELETE /v1/notices/{id}/reading',
  needs: null,
  on: Notice,
  input: {},
  output: Notice,
  emits: [noticeRead],
  run: (ctx, { id }) => setRead(ctx, id, null),
})

export const readAll = command('notices.read_all', {
  summary: 'I have read all my notices',
  route: 'POST /v1/notice-readings',
  needs: null,
  input: {},
  output: { readCount: integer({ min: 0 }) },
  emits: [noticeRead],
  async run(ctx) {
    const readCount = await ctx.sql.run(
      `update notices.notice set read_at = $2, updated_at = $2, version = version + 1
       where recipient_id in ${personsOf('$1')} and read_at is null`,
      [ctx.actor.id, ctx.now.toString()],
    )
    if (readCount > 0)
      ctx.emit(noticeRead, { entity: Notice.name, rowId: ctx.actor.id, data: { memberId: ctx.actor.id } })
    return { readCount }
  },
})
