import { defineModule } from '#kernel/module/module.ts'
import { integer, oneOf } from '#kernel/schema/fields.ts'
import { presetCreditAfterHours } from './cards/settle-payment.ts'
import { blackOut, presetBlackoutNotice } from './commands/black-out.ts'
import { bookOffer } from './commands/book-offer.ts'
import { hearCardNetwork } from './commands/hear-card-network.ts'
import { liftStop } from './commands/lift-stop.ts'
import { linkCard } from './commands/link-card.ts'
import { pullStop } from './commands/pull-stop.ts'
import { redeem } from './commands/redeem.ts'
import { retryCardCredit } from './commands/retry-card-credit.ts'
import { settleCardPayment } from './commands/settle-card-payment.ts'
import { unlinkCard } from './commands/unlink-card.ts'
import { entities } from './entities.ts'
import * as events from './events.ts'
import { forgetCard } from './jobs/forget-card.ts'
import { giveCardCredit } from './jobs/give-card-credit.ts'
import { linkCard as linkCardJob } from './jobs/link-card.ts'
import { postOffers } from './jobs/post-offers.ts'
import { listeners } from './listeners.ts'
import { board } from './queries/board.ts'
import { claimByCode } from './queries/claim-by-code.ts'
import { expected } from './queries/expected.ts'
import { figures } from './queries/figures.ts'
import { myOffers } from './queries/my-offers.ts'
import { offers } from './queries/offers.ts'
import { ownCards } from './queries/own-cards.ts'
import { preview } from './queries/preview.ts'
import { reckoning } from './queries/reckoning.ts'
import { settlement } from './queries/settlement.ts'
import { templates } from './queries/templates.ts'
import { why } from './queries/why.ts'
import { cardNetworks } from './rules.ts'

export const deals = defineModule({
  id: 'deals',
  dependsOn: ['venues'],
  entities,
  commands: [
    bookOffer,
    redeem,
    pullStop,
    liftStop,
    blackOut,
    linkCard,
    unlinkCard,
    hearCardNetwork,
    settleCardPayment,
    retryCardCredit,
  ],
  queries: [
    board,
    offers,
    myOffers,
    ownCards,
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
  jobs: [postOffers, giveCardCredit, linkCardJob, forgetCard],
  listeners,
  settings: {
    dealBlackoutNoticeDays: integer({
      min: 0,
      max: 60,
      label: 'Days ahead that a day is blacked out',
    }).default(presetBlackoutNotice),
    cardNetwork: oneOf(cardNetworks, {
      label: 'Who tells of payments by linked cards; with none, guests show their code',
    }).default('none'),
    cardCreditAfterHours: integer({
      min: 0,
      max: 720,
      label: 'Hours that a credit waits for refunds before it goes onto the card',
    }).default(presetCreditAfterHours),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
