import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { mostPieceBytes, mostUploadBytes, pieceBodyLimit } from '../intake/limits.ts'
import { putPiece } from './pieces.ts'
import { findSql, stateOf, type UploadRow, uploadColumns, uploadErrors, uploadState } from './upload.ts'

const moveSql = `update files.upload set received_count = received_count + $2, part_count = part_count + 1
  where id = $1 returning ${uploadColumns}`

export const sendPiece = command('files.send_piece', {
  summary: 'The next piece of a file, where the last one ended',
  route: 'PATCH /v1/uploads/{id}',
  needs: null,
  input: {
    offset: integer({ min: 0, max: mostUploadBytes }),
    content: text({
      max: Math.ceil(mostPieceBytes / 3) * 4,
      pattern: '^[A-Za-z0-9+/]+={0,2}$',
      help: 'Bytes in base64; at most 1 MB of them.',
    }),
  },
  output: uploadState,
  bodyLimit: pieceBodyLimit,
  errors: uploadErrors,
  async run(ctx, { id, offset, content }) {
    // Two that send the same piece take their turns; the second finds that it is here.
    const row = await ctx.sql.one<UploadRow>(`${findSql} for update`, [id, ctx.actor.id, ctx.now.toString()])
    if (!row) throw Failure.notFound()
    const bytes = Buffer.from(content, 'base64')
    if (offset !== row.receivedCount) return ctx.fail('files.upload_offset', { offset: row.receivedCount })
    if (bytes.byteLength === 0 || offset + bytes.byteLength > row.byteCount)
      throw Failure.field('/content', 'files.too_large', 'This is more than the file was said to have.')
    await putPiece({ tenantId: ctx.tenant.id, uploadId: id }, row.partCount, bytes)
    const moved = await ctx.sql.one<UploadRow>(moveSql, [id, bytes.byteLength])
    return stateOf(ctx.tenant.id, moved!)
  },
})
