import { defineModule } from '#kernel/module/module.ts'
import { integer } from '#kernel/schema/fields.ts'
import { blackOut, presetBlackoutNotice } from './commands/black-out.ts'
import { bookOffer } from './commands/book-offer.ts'
import { liftStop } from './commands/lift-stop.ts'
import { pullStop } from './commands/pull-stop.ts'
import { redeem } from './commands/redeem.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { postOffers } from './jobs/post-offers.ts'
import { listeners } from './listeners.ts'
import { board } from './queries/board.ts'
import { claimByCode } from './queries/claim-by-code.ts'
import { expected } from './queries/expected.ts'
import { figures } from './queries/figures.ts'
import { myOffers } from './queries/my-offers.ts'
import { offers } from './queries/offers.ts'
import { preview } from './queries/preview.ts'
import { reckoning } from './queries/reckoning.ts'
import { settlement } from './queries/settlement.ts'
import { templates } from './queries/templates.ts'
import { why } from './queries/why.ts'

export const deals = defineModule({
  id: 'deals',
  dependsOn: ['venues'],
  entities,
  commands: [bookOffer, redeem, pullStop, liftStop, blackOut],
  queries: [
    board,
    offers,
    myOffers,
    templates,
    preview,
    why,
    claimByCode,
    expected,
    reckoning,
    settlement,
    figures,
  ],
  events: Object.values(events),
  jobs: [postOffers],
  listeners,
  settings: {
    dealBlackoutNoticeDays: integer({
      min: 0,
      max: 60,
      label: 'Days ahead that a day is blacked out',
    }).default(presetBlackoutNotice),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
