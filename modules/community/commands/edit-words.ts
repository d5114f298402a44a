import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Post } from '../entities/post.ts'
import { Revision } from '../entities/revision.ts'
import { Thread } from '../entities/thread.ts'
import { fewLinks, participantErrors } from '../steps/participants.ts'

export const editThread = command('community.edit_thread', {
  summary: 'Write the beginning of your thread anew; what it said before is kept',
  route: 'POST /v1/threads/{id}/revision',
  needs: 'community.take_part',
  on: Thread,
  input: { title: Thread.fields.title, body: Thread.fields.body },
  output: Thread,
  errors: participantErrors,
  async run(ctx, { id, title, body }) {
    const thread = await ctx.find(Thread, id, { lock: true })
    if (thread.authorId !== ctx.actor.id) throw Failure.notFound()
    fewLinks(ctx, `${title} ${body}`)
    const before = { title: thread.title, body: thread.body }
    await ctx.insert(Revision, { subject: 'thread', subjectId: id, before })
    return ctx.update(Thread, thread, { title, body, editedAt: ctx.now.toString() })
  },
})

export const editPost = command('community.edit_post', {
  summary: 'Write your answer anew; what it said before is kept',
  route: 'POST /v1/posts/{id}/revision',
  needs: 'community.take_part',
  on: Post,
  input: { body: Post.fields.body },
  output: Post,
  errors: participantErrors,
  async run(ctx, { id, body }) {
    const post = await ctx.find(Post, id, { lock: true })
    if (post.authorId !== ctx.actor.id) throw Failure.notFound()
    fewLinks(ctx, body)
    await ctx.insert(Revision, { subject: 'post', subjectId: id, before: { body: post.body } })
    return ctx.update(Post, post, { body, editedAt: ctx.now.toString() })
  },
})
