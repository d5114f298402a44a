import { defineModule } from '#kernel/module/module.ts'
import { issuePass } from './commands/issue-pass.ts'
import { Child } from './entities/child.ts'
import { Contact } from './entities/contact.ts'
import { Pass } from './entities/pass.ts'
import { passIssued } from './events.ts'
import { settings } from './settings.ts'

export const children = defineModule({
  id: 'children',
  dependsOn: ['people', 'care'],
  entities: [Child, Contact, Pass],
  commands: [issuePass],
  events: [passIssued],
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
