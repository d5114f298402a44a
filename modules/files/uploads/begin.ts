import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { id, integer, text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { cleanName } from '../intake/clean-name.ts'
import { mostOpenUploads, mostUploadBytes, uploadHours } from '../intake/limits.ts'
import { checkSubject } from '../subject.ts'
import { refuseWithoutHand, stateOf, type UploadRow, uploadColumns, uploadState } from './upload.ts'

const insertSql = `insert into files.upload (tenant_id, id, owner_id, created_at, expires_at, name, byte_count,
    subject_entity, subject_id)
  select $1, $2, $3, $4, $5, $6, $7, $8, $9
  where (select count(*) from files.upload u where u.owner_id = $3 and u.file_id is null and u.expires_at > $4) < $10
  returning ${uploadColumns}`

export const beginUpload = command('files.begin_upload', {
  summary: 'Begin to send a file in pieces; it can be gone on with for a day',
  route: 'POST /v1/uploads',
  needs: null,
  input: {
    name: text({ max: 200 }),
    byteCount: integer({ min: 1, max: mostUploadBytes, help: 'How long the whole file is.' }),
    subjectEntity: text({ max: 100, pattern: '^[a-z_]+\\.[a-z_]+$' }).optional(),
    subjectId: id().optional(),
  },
  output: uploadState,
  status: 201,
  errors: {
    'files.too_many_uploads': {
      status: 429,
      when: `At most ${mostOpenUploads} files come in at a time; end or cancel some first.`,
    },
  },
  async run(ctx, { name, byteCount, subjectEntity, subjectId }) {
    refuseWithoutHand(ctx.actor)
    checkSubject(subjectEntity, subjectId)
    // Who only hands in does not say what a file belongs to: the verb that takes it does.
    const mayPlace = ctx.actor.permissions.has(File.access.write)
    const subject = mayPlace ? [subjectEntity ?? null, subjectId ?? null] : [null, null]
    const end = ctx.now.add({ hours: uploadHours }).toString()
    const own = [ctx.tenant.id, uuid(), ctx.actor.id, ctx.now.toString(), end, cleanName(name), byteCount]
    const row = await ctx.sql.one<UploadRow>(insertSql, [...own, ...subject, mostOpenUploads])
    if (!row) return ctx.fail('files.too_many_uploads')
    return stateOf(ctx.tenant.id, row)
  },
})
