import { Failure } from '#kernel/command/failure.ts'
import { Download } from '#kernel/query/download.ts'
import { query } from '#kernel/query/query.ts'
import { oneOf, ref } from '#kernel/schema/fields.ts'
import { take } from '#modules/files/public.ts'
import { answerPermission } from '../commands/send-proof.ts'
import { Proof } from '../entities/proof.ts'

const sql = `select f.media_type as "mediaType" from coating.proof p join files.file f on f.id = any (p.file_ids)
  where p.id = $1 and f.id = $2 and f.gone_at is null and f.width is not null`

export const proofPhoto = query('coating.proof_photo', {
  summary: 'A picture of a proof, for whoever was sent its link',
  route: 'GET /v1/proofs/{id}/photo',
  needs: answerPermission,
  input: { fileId: ref('files.file'), size: oneOf(['full', 'thumb'] as const).default('full') },
  gives: 'application/octet-stream',
  async run(ctx, { id, fileId, size }) {
    const [file] = await ctx.read<{ mediaType: string }>(sql, [id, fileId])
    const bytes = file && (await take({ tenantId: ctx.tenant.id, id: fileId }, size))
    if (!bytes) throw Failure.notFound()
    return new Download(bytes, {
      mediaType: file.mediaType,
      fileName: 'proof',
      isInline: true,
      of: { entity: Proof.name, rowId: id },
    })
  },
})
