import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { dropUpload } from './drop.ts'

export const cancelUpload = command('files.cancel_upload', {
  summary: 'Stop sending a file; what came of it is thrown away',
  route: 'DELETE /v1/uploads/{id}',
  needs: null,
  input: {},
  status: 204,
  async run(ctx, { id }) {
    const gone = await ctx.sql.one<{ partCount: number; fileId: string | null }>(
      `delete from files.upload where id = $1 and owner_id = $2
       returning part_count as "partCount", file_id as "fileId"`,
      [id, ctx.actor.id],
    )
    if (!gone) throw Failure.notFound()
    if (!gone.fileId) ctx.enqueue(dropUpload, { id, partCount: gone.partCount })
  },
})
