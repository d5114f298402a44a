import { command } from '#kernel/command/command.ts'
import { happened } from '#kernel/entity/happenings.ts'
import { id, text } from '#kernel/schema/fields.ts'
import { File } from '../entities/file.ts'
import { keepReceived, prepareReceived, sentFile } from '../intake/keep.ts'
import { bodyLimit } from '../intake/limits.ts'
import { checkSubject } from '../subject.ts'

export const upload = command('files.upload', {
  summary: 'Keep a file: a picture is encoded anew, smaller and without place and camera',
  route: 'POST /v1/files',
  needs: File.access.write,
  input: {
    ...sentFile,
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
  async prepare({ subjectEntity, subjectId, ...sent }) {
    checkSubject(subjectEntity, subjectId)
    return prepareReceived(sent)
  },
  run: (ctx, { name, subjectEntity, subjectId, fileId, received }) =>
    keepReceived(
      ctx,
      { fileId, received },
      { name, subjectEntity: subjectEntity ?? null, subjectId: subjectId ?? null },
    ),
})
