import { command } from '#kernel/command/command.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { about, happened } from '#kernel/entity/happenings.ts'
import { id, text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { bodyLimit, mostLetters } from '../intake/limits.ts'
import { receive } from '../intake/receive.ts'
import { adoptFile } from '../jobs/adopt.ts'
import { bringIn } from '../store/places.ts'
import { checkSubject } from '../subject.ts'

export const upload = command('files.upload', {
  summary: 'Keep a file: a picture is encoded anew, smaller and without place and camera',
  route: 'POST /v1/files',
  needs: File.access.write,
  input: {
    name: text({ max: 200 }),
    content: text({
      max: mostLetters,
      pattern: '^[A-Za-z0-9+/]*={0,2}$',
      help: 'The bytes in base64; at most 12 MB of them.',
    }),
    subjectEntity: text({
      max: 100,
      pattern: '^[a-z_]+\\.[a-z_]+$',
      help: 'The noun it belongs to.',
    }).optional(),
    subjectId: id({ help: 'The row it belongs to.' }).optional(),
  },
  output: File,
  status: 201,
  bodyLimit,
  emits: [happened(File).created],
  async prepare({ name, content, subjectEntity, subjectId }) {
    checkSubject(subjectEntity, subjectId)
    return { fileId: uuid(), received: await receive(content, name) }
  },
  async run(ctx, { name, subjectEntity, subjectId, fileId, received }) {
    const { mediaType, full, thumb, width, height } = received
    await bringIn({ tenantId: ctx.tenant.id, id: fileId }, { full, thumb })
    const file = await ctx.insert(File, {
      id: fileId,
      name,
      mediaType,
      byteCount: full.byteLength,
      width,
      height,
      subjectEntity: subjectEntity ?? null,
      subjectId: subjectId ?? null,
    })
    ctx.enqueue(adoptFile, { id: fileId })
    ctx.emit(happened(File).created, about(File, file))
    return file
  },
})
