import { defineModule } from '#kernel/module/module.ts'
import { commands } from './commands.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { queries } from './queries.ts'

export const property = defineModule({
  id: 'property',
  dependsOn: ['people', 'notices'],
  entities,
  commands,
  queries,
  events: Object.values(events),
  migrations: new URL('./migrations/', import.meta.url),
})
