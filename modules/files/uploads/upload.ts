import type { Actor } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'
import { id, instant, integer, text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { pieceBytes } from '../intake/limits.ts'
import { tokenOf } from './token.ts'

export interface UploadRow {
  id: string
  name: string
  byteCount: number
  receivedCount: number
  partCount: number
  subjectEntity: string | null
  subjectId: string | null
  fileId: string | null
  expiresAt: string
}

export const uploadColumns = `id, name, byte_count as "byteCount", received_count as "receivedCount",
  part_count as "partCount", subject_entity as "subjectEntity", subject_id as "subjectId", file_id as "fileId",
  expires_at as "expiresAt"`

/** One's own: that of somebody else answers as one that does not exist. */
export const findSql = `select ${uploadColumns} from files.upload where id = $1 and owner_id = $2 and expires_at > $3`

/** How far an upload has come. */
export const uploadState = {
  id: id(),
  offset: integer({ min: 0, help: 'So many bytes are here; the next piece begins with this one.' }),
  byteCount: integer({ min: 1 }),
  pieceBytes: integer({ min: 1, help: 'A good size for a piece.' }),
  expiresAt: instant(),
  fileId: id({ help: 'When it is whole and kept.' }).optional(),
  token: text({ max: 1000, help: 'For the completion, when everything is here.' }).optional(),
}

export function stateOf(tenantId: string, row: UploadRow) {
  const { id: uploadId, receivedCount: offset, byteCount, partCount, expiresAt, fileId, name } = row
  const token = offset === byteCount ? tokenOf({ tenantId, uploadId, partCount, name }) : null
  return { id: uploadId, offset, byteCount, pieceBytes, expiresAt, fileId, token }
}

export const uploadErrors = {
  'files.upload_offset': { status: 409, when: 'The next piece begins elsewhere; ask how far the upload is.' },
} as const

/** Who may change files, or at least hand some in for a verb that takes them. */
export function refuseWithoutHand(actor: Actor): void {
  if (!actor.permissions.has(File.access.write) && !actor.permissions.has('files.file.hand_in'))
    throw Failure.forbidden(File.access.write)
}
