import { defineModule } from '#kernel/module/module.ts'
import { attachFiles } from './commands/attach-files.ts'
import { handIn } from './commands/hand-in.ts'
import { upload } from './commands/upload.ts'
import { File } from './entities/file.ts'
import { fileArchived } from './events.ts'
import { adoptFile } from './jobs/adopt.ts'
import { discardFile, whenArchived } from './jobs/discard.ts'
import { sweep } from './jobs/sweep.ts'
import { content } from './queries/content.ts'
import { fileLinks } from './queries/file-links.ts'

export const files = defineModule({
  id: 'files',
  dependsOn: [],
  entities: [File],
  commands: [upload, handIn, attachFiles],
  queries: [content, fileLinks],
  events: [fileArchived],
  jobs: [adoptFile, discardFile, sweep],
  listeners: [whenArchived],
  migrations: new URL('./migrations/', import.meta.url),
})
