import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { File } from './entities/file.ts'
import type { Subject } from './subject.ts'

type FileRow = Row<typeof File>

// Files of another subject are left alone: a picture of one child does not wander to another by its id.
const attachSql = `update files.file t set subject_entity = $2, subject_id = $3, version = t.version + 1, updated_at = $4
  where t.id = any ($1::uuid[]) and t.archived_at is null and t.subject_id is null
  returning ${jsonOf(File.allFields)} as row`

const alreadySql = `select ${jsonOf(File.allFields)} as row from files.file t
  where t.id = any ($1::uuid[]) and t.archived_at is null and t.subject_entity = $2 and t.subject_id = $3`

/**
 * Gives files to the row they were sent for, inside the verb that makes or changes that row. `pointer` names the
 * verb's own field in the refusal when one of them is missing, put away, or belongs to something else.
 */
export async function attach(
  ctx: CommandContext<never>,
  fileIds: readonly string[],
  subject: Subject,
  pointer = '/fileIds',
): Promise<FileRow[]> {
  const ids = [...new Set(fileIds)]
  if (ids.length === 0) return []
  const named = [ids, subject.entity, subject.id]
  const already = await ctx.sql.rows<{ row: FileRow }>(alreadySql, named)
  const attached = await ctx.sql.rows<{ row: FileRow }>(attachSql, [...named, ctx.now.toString()])
  if (already.length + attached.length < ids.length)
    throw Failure.field(
      pointer,
      'unknown_reference',
      'There is no such file, or it belongs to something else.',
    )
  for (const { row } of attached) {
    const before = { ...row, subjectEntity: null, subjectId: null }
    ctx.record(File, row, before, ['subjectEntity', 'subjectId'])
    ctx.emit(happened(File).updated, about(File, row))
  }
  return [...already, ...attached].map(({ row }) => row).sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
