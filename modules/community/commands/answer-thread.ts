import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Post } from '../entities/post.ts'
import { Thread } from '../entities/thread.ts'
import { threadAnswered } from '../events.ts'
import { belong, fewLinks, participant, participantErrors, withinRate } from '../steps/participants.ts'
import { wasSeatedAt } from '../steps/seated.ts'

export const answerThread = command('community.answer_thread', {
  summary: 'Answer in a thread of one of your neighbourhoods',
  route: 'POST /v1/threads/{id}/posts',
  needs: 'community.take_part',
  on: Thread,
  input: { body: Post.fields.body },
  output: Post,
  status: 201,
  emits: [threadAnswered],
  errors: participantErrors,
  async run(ctx, { id, body }) {
    const author = await participant(ctx)
    const thread = await ctx.find(Thread, id, { lock: true })
    belong(author, thread.areaId)
    if (thread.visibility === 'hidden') throw Failure.notFound()
    fewLinks(ctx, body)
    await withinRate(ctx, 'post')
    const post = await ctx.insert(Post, {
      threadId: id,
      areaId: thread.areaId,
      authorId: ctx.actor.id,
      authorName: author.displayName,
      isSeatedHere: await wasSeatedAt(ctx.sql, ctx.actor.id, thread.venueId, ctx.now),
      body,
      visibility: 'shown',
    })
    await ctx.update(Thread, thread, { postCount: thread.postCount + 1, lastPostAt: ctx.now.toString() })
    ctx.emit(threadAnswered, {
      entity: Post.name,
      rowId: post.id,
      data: { areaId: thread.areaId, threadId: id },
    })
    return post
  },
})
