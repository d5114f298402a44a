import { command } from '#kernel/command/command.ts'
import { Thread } from '../entities/thread.ts'

export const pin = command('community.pin', {
  summary: 'Keep a thread at the top of its neighbourhood',
  route: 'POST /v1/threads/{id}/pin',
  needs: 'community.case.decide',
  on: Thread,
  input: {},
  output: Thread,
  run: async (ctx, { id }) =>
    ctx.update(Thread, await ctx.find(Thread, id, { lock: true }), { isPinned: true }),
})

export const unpin = command('community.unpin', {
  summary: 'Let a thread go its way again',
  route: 'DELETE /v1/threads/{id}/pin',
  needs: 'community.case.decide',
  on: Thread,
  input: {},
  output: Thread,
  run: async (ctx, { id }) =>
    ctx.update(Thread, await ctx.find(Thread, id, { lock: true }), { isPinned: false }),
})
