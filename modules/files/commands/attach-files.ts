import { command } from '#kernel/command/command.ts'
import { happened } from '#kernel/entity/happenings.ts'
import { id, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { attach } from '../attach.ts'
import { File } from '../entities/file.ts'

export const attachFiles = command('files.attach', {
  summary: 'Give files that belong to nothing yet to a row',
  route: 'POST /v1/file-attachments',
  needs: File.access.write,
  input: {
    fileIds: list(ref('files.file'), { max: 100 }),
    subjectEntity: text({ max: 100, pattern: '^[a-z_]+\\.[a-z_]+$' }),
    subjectId: id(),
  },
  output: { attachedCount: integer({ min: 0 }) },
  emits: [happened(File).updated],
  async run(ctx, { fileIds, subjectEntity, subjectId }) {
    const attached = await attach(ctx, fileIds, { entity: subjectEntity, id: subjectId })
    return { attachedCount: attached.length }
  },
})
