import { command } from '#kernel/command/command.ts'
import { happened } from '#kernel/entity/happenings.ts'
import { File } from '../entities/file.ts'
import { keepReceived, prepareReceived, sentFile } from '../intake/keep.ts'
import { bodyLimit } from '../intake/limits.ts'

export const handIn = command('files.hand_in', {
  summary:
    'Keep a file for a verb that takes its id: for people who add to what is theirs and see no other files',
  route: 'POST /v1/handed-files',
  needs: 'files.file.hand_in',
  input: sentFile,
  output: File,
  status: 201,
  bodyLimit,
  emits: [happened(File).created],
  prepare: prepareReceived,
  run: (ctx, { name, fileId, received }) =>
    keepReceived(ctx, { fileId, received }, { name, subjectEntity: null, subjectId: null }),
})
