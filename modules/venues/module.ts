import { defineModule } from '#kernel/module/module.ts'
import { commands } from './commands.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { expireHolds } from './jobs/expire-holds.ts'
import { offerTables } from './jobs/offer-tables.ts'
import { queries } from './queries.ts'

export const venues = defineModule({
  id: 'venues',
  dependsOn: ['people', 'notices'],
  entities,
  commands,
  queries,
  events: Object.values(events),
  jobs: [offerTables, expireHolds],
  migrations: new URL('./migrations/', import.meta.url),
})
