import { defineModule } from '#kernel/module/module.ts'
import { endNaps } from './commands/end-naps.ts'
import { logDay } from './commands/log-day.ts'
import { Entry } from './entities/entry.ts'
import { entriesLogged, napsEnded } from './events.ts'
import { areaDay } from './queries/area-day.ts'
import { familyFeed } from './queries/family-feed.ts'

export const daybook = defineModule({
  id: 'daybook',
  dependsOn: ['people', 'files', 'care', 'children', 'presence'],
  entities: [Entry],
  commands: [logDay, endNaps],
  queries: [areaDay, familyFeed],
  events: [entriesLogged, napsEnded],
  migrations: new URL('./migrations/', import.meta.url),
})
