import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { findSql, stateOf, type UploadRow, uploadState } from './upload.ts'

export const uploadProgress = query('files.upload_progress', {
  summary: 'How far a file that comes in pieces is: where to go on',
  route: 'GET /v1/uploads/{id}',
  needs: null,
  input: {},
  output: uploadState,
  async run(ctx, { id }) {
    const [row] = await ctx.read<UploadRow>(findSql, [id, ctx.actor.id, ctx.now.toString()])
    if (!row) throw Failure.notFound()
    return stateOf(ctx.tenant.id, row)
  },
})
