import { defineModule } from '#kernel/module/module.ts'
import { commands } from './commands.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'

export const venues = defineModule({
  id: 'venues',
  dependsOn: ['people', 'notices'],
  entities,
  commands,
  events: Object.values(events),
  migrations: new URL('./migrations/', import.meta.url),
})
