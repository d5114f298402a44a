import { job } from '#kernel/job/job.ts'
import { id, integer } from '#kernel/schema/fields.ts'
import { dropPieces } from './pieces.ts'

/** The pieces of a file that is kept, or that nobody wants any more. */
export const dropUpload = job('files.drop_upload', {
  input: { id: id(), partCount: integer({ min: 0 }) },
  run: ({ tenantId }, payload) => dropPieces({ tenantId, uploadId: payload.id }, payload.partCount),
})

const oldSql = 'select id, part_count as "partCount" from files.upload where expires_at <= $1 limit 500'

/** What was begun and not ended within a day goes: first the pieces, then the line that knows of them. */
export const expireUploads = job('files.expire_uploads', {
  cron: '40 * * * *',
  async run(ctx) {
    const old = await ctx.read<{ id: string; partCount: number }>(oldSql, [ctx.now.toString()])
    for (const upload of old) {
      if (ctx.signal.aborted) return
      await dropPieces({ tenantId: ctx.tenantId, uploadId: upload.id }, upload.partCount)
    }
    if (old.length > 0)
      await ctx.write(tx =>
        tx.run('delete from files.upload where id = any ($1::uuid[])', [old.map(upload => upload.id)]),
      )
  },
})
