import { defineModule } from '#kernel/module/module.ts'
import { commands } from './commands.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { areaThreads } from './queries/area-threads.ts'
import { casePage } from './queries/case-page.ts'
import { myContributions } from './queries/my-contributions.ts'
import { neighbourhoods } from './queries/neighbourhoods.ts'
import { threadPage } from './queries/thread-page.ts'
import { venueReviews } from './queries/venue-reviews.ts'
import { venueScores } from './queries/venue-scores.ts'

export const community = defineModule({
  id: 'community',
  dependsOn: ['venues'],
  entities,
  commands,
  queries: [neighbourhoods, areaThreads, threadPage, venueReviews, venueScores, myContributions, casePage],
  events: Object.values(events),
  migrations: new URL('./migrations/', import.meta.url),
})
