import type { CommandContext } from '#kernel/command/context.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { adoptFile } from '../jobs/adopt.ts'
import { bringIn } from '../store/places.ts'
import { cleanName } from './clean-name.ts'
import { mostLetters } from './limits.ts'
import { type Received, receive } from './receive.ts'

/** What is sent of every file; its verb's `bodyLimit` is the one of this module. */
export const sentFile = {
  name: text({ max: 200 }),
  content: text({
    max: mostLetters,
    pattern: '^[A-Za-z0-9+/]*={0,2}$',
    help: 'The bytes in base64; at most 12 MB of them.',
  }),
}

export interface Prepared {
  fileId: string
  received: Received
}

/** For `prepare`: decodes it, before the transaction begins. */
export const prepareReceived = async (input: { name: string; content: string }): Promise<Prepared> => ({
  fileId: uuid(),
  received: await receive(input.content, input.name),
})

/** For `run`: keeps what was received, for a row or for none yet. */
export async function keepReceived(
  ctx: CommandContext<never>,
  { fileId, received }: Prepared,
  of: { name: string; subjectEntity: string | null; subjectId: string | null },
): Promise<Row<typeof File>> {
  const { mediaType, full, thumb, width, height } = received
  await bringIn({ tenantId: ctx.tenant.id, id: fileId }, { full, thumb })
  const file = await ctx.insert(File, {
    id: fileId,
    mediaType,
    byteCount: full.byteLength,
    width,
    height,
    ...of,
    name: cleanName(of.name),
  })
  ctx.enqueue(adoptFile, { id: fileId })
  ctx.emit(happened(File).created, about(File, file))
  return file
}
