import { defineModule } from '#kernel/module/module.ts'
import { attachFiles } from './commands/attach-files.ts'
import { handIn } from './commands/hand-in.ts'
import { upload } from './commands/upload.ts'
import { File } from './entities/file.ts'
import { fileArchived } from './events.ts'
import { adoptFile } from './jobs/adopt.ts'
import { discardFile, whenArchived } from './jobs/discard.ts'
import { discardGone } from './jobs/discard-gone.ts'
import { sweep } from './jobs/sweep.ts'
import { content } from './queries/content.ts'
import { fileLinks } from './queries/file-links.ts'
import { beginUpload } from './uploads/begin.ts'
import { cancelUpload } from './uploads/cancel.ts'
import { completeUpload } from './uploads/complete.ts'
import { dropUpload, expireUploads } from './uploads/drop.ts'
import { uploadProgress } from './uploads/progress.ts'
import { sendPiece } from './uploads/send-piece.ts'

export const files = defineModule({
  id: 'files',
  dependsOn: [],
  entities: [File],
  commands: [upload, handIn, attachFiles, beginUpload, sendPiece, completeUpload, cancelUpload],
  queries: [content, fileLinks, uploadProgress],
  events: [fileArchived],
  jobs: [adoptFile, discardFile, discardGone, sweep, dropUpload, expireUploads],
  listeners: [whenArchived],
  migrations: new URL('./migrations/', import.meta.url),
})
