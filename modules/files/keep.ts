import type { CommandContext } from '#kernel/command/context.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { text } from '#kernel/schema/fields.ts'
import { File } from './entities/file.ts'
import { mostLetters } from './intake/limits.ts'
import { type Received, receive } from './intake/receive.ts'
import { adoptFile } from './jobs/adopt.ts'
import { bringIn } from './store/places.ts'
import type { Subject } from './subject.ts'

/** The fields of a verb that takes a file along; its `bodyLimit` is the one of this module. */
export const sentFields = {
  name: text({ max: 200 }),
  content: text({
    max: mostLetters,
    pattern: '^[A-Za-z0-9+/]*={0,2}$',
    help: 'The bytes in base64; at most 12 MB of them.',
  }),
}

export interface Sent {
  fileId: string
  received: Received
}

/** For `prepare`: long work, done before the transaction begins. */
export const receiveSent = async ({ name, content }: { name: string; content: string }): Promise<Sent> => ({
  fileId: uuid(),
  received: await receive(content, name),
})

/** For `run`: keeps what was received, for a row or for none yet. */
export async function keepSent(
  ctx: CommandContext<never>,
  { fileId, received, name }: Sent & { name: string },
  subject?: Subject,
): Promise<Row<typeof File>> {
  const { mediaType, full, thumb, width, height } = received
  await bringIn({ tenantId: ctx.tenant.id, id: fileId }, { full, thumb })
  const file = await ctx.insert(File, {
    id: fileId,
    name,
    mediaType,
    byteCount: full.byteLength,
    width,
    height,
    subjectEntity: subject?.entity ?? null,
    subjectId: subject?.id ?? null,
  })
  ctx.enqueue(adoptFile, { id: fileId })
  ctx.emit(happened(File).created, about(File, file))
  return file
}
