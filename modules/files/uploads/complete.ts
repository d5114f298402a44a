import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { happened } from '#kernel/entity/happenings.ts'
import { text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { keepReceived, type Prepared } from '../intake/keep.ts'
import { mostUploadBytes } from '../intake/limits.ts'
import { receiveBytes } from '../intake/receive.ts'
import { dropUpload } from './drop.ts'
import { joinPieces } from './pieces.ts'
import { openToken } from './token.ts'
import { findSql, refuseWithoutHand, type UploadRow } from './upload.ts'

export const completeUpload = command('files.complete_upload', {
  summary: 'Keep a file that came in pieces, now that it is whole',
  route: 'POST /v1/uploads/{id}/completion',
  needs: null,
  input: { token: text({ max: 1000, help: 'From the answer to the last piece.' }) },
  output: File,
  status: 201,
  emits: [happened(File).created],
  // Decoding takes a second and no row: it is done before the transaction begins.
  async prepare({ id, token }): Promise<{ prepared: Prepared | null }> {
    const pieces = openToken(token)
    if (pieces?.uploadId !== id) throw Failure.notFound()
    const bytes = await joinPieces(pieces)
    if (!bytes) return { prepared: null }
    return {
      prepared: { fileId: uuid(), received: await receiveBytes(bytes, pieces.name, mostUploadBytes) },
    }
  },
  async run(ctx, { id, prepared }) {
    refuseWithoutHand(ctx.actor)
    const row = await ctx.sql.one<UploadRow>(`${findSql} for update`, [id, ctx.actor.id, ctx.now.toString()])
    if (!row) throw Failure.notFound()
    if (row.fileId) return ctx.find(File, row.fileId)
    if (!prepared) throw Failure.notFound()
    const { name, subjectEntity, subjectId } = row
    const file = await keepReceived(ctx, prepared, { name, subjectEntity, subjectId })
    await ctx.sql.run('update files.upload set file_id = $2 where id = $1', [id, file.id])
    ctx.enqueue(dropUpload, { id, partCount: row.partCount })
    return file
  },
})
