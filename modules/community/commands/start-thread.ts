import { command } from '#kernel/command/command.ts'
import { Thread } from '../entities/thread.ts'
import { threadStarted } from '../events.ts'
import { belong, fewLinks, participant, participantErrors, withinRate } from '../steps/participants.ts'
import { wasSeatedAt } from '../steps/seated.ts'

const { areaId, venueId, title, body } = Thread.fields

export const startThread = command('community.start_thread', {
  summary: 'Start a thread in one of your neighbourhoods',
  route: 'POST /v1/threads',
  needs: 'community.take_part',
  input: { areaId, venueId, title, body },
  output: Thread,
  status: 201,
  emits: [threadStarted],
  errors: participantErrors,
  async run(ctx, input) {
    const author = await participant(ctx)
    belong(author, input.areaId)
    fewLinks(ctx, `${input.title} ${input.body}`)
    await withinRate(ctx, 'thread')
    const thread = await ctx.insert(Thread, {
      ...input,
      authorId: ctx.actor.id,
      authorName: author.displayName,
      isSeatedHere: await wasSeatedAt(ctx.sql, ctx.actor.id, input.venueId, ctx.now),
      isPinned: false,
      postCount: 0,
      lastPostAt: ctx.now.toString(),
      visibility: 'shown',
    })
    ctx.emit(threadStarted, { entity: Thread.name, rowId: thread.id, data: { areaId: thread.areaId } })
    return thread
  },
})
