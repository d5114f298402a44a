import { defineModule } from '#kernel/module/module.ts'
import { commands } from './commands.ts'
import { cure } from './cure/parts.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { powder } from './powder/parts.ts'
import { queries } from './queries.ts'

export const coating = defineModule({
  id: 'coating',
  dependsOn: ['files', 'documents', 'people', 'notices', 'business', 'billing', 'work', 'inventory'],
  entities: [...entities, ...powder.entities, ...cure.entities],
  commands: [...commands, ...powder.commands, ...cure.commands],
  queries: [...queries, ...powder.queries, ...cure.queries],
  events: [...Object.values(events), ...cure.events],
  migrations: new URL('./migrations/', import.meta.url),
})
