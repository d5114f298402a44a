import { defineModule } from '#kernel/module/module.ts'
import { bool, integer } from '#kernel/schema/fields.ts'
import { commands } from './commands.ts'
import { SharingConsent } from './entities/sharing-consent.ts'
import { Stay } from './entities/stay.ts'
import { StayRequest } from './entities/stay-request.ts'
import * as events from './events.ts'
import { expireHolds } from './jobs/expire-holds.ts'
import { watchDoses } from './jobs/watch-doses.ts'
import { writeToGuests } from './jobs/write-to-guests.ts'
import { whenBooked, whenConfirmed } from './listeners/confirm-to-guest.ts'
import { account } from './queries/account.ts'
import { availability } from './queries/availability.ts'
import { careRound } from './queries/care-round.ts'
import { lodgingCalendar } from './queries/lodging-calendar.ts'
import { occupancy } from './queries/occupancy.ts'
import { portal } from './queries/portal.ts'
import { quote } from './queries/quote.ts'
import { today } from './queries/today.ts'
import * as requestEvents from './request-events.ts'
import { presetHoldHours } from './steps/hold-end.ts'

export const bookings = defineModule({
  id: 'bookings',
  dependsOn: ['people', 'care', 'places', 'catalogue', 'billing', 'business', 'notices', 'files'],
  entities: [Stay, SharingConsent, StayRequest],
  commands,
  queries: [availability, quote, account, portal, careRound, lodgingCalendar, occupancy, today],
  events: [...Object.values(events), ...Object.values(requestEvents)],
  jobs: [expireHolds, watchDoses, writeToGuests],
  listeners: [whenBooked, whenConfirmed],
  permissions: {
    'bookings.fee.waive': 'let coming early, leaving late, and either while closed go unpaid, saying why',
  },
  settings: {
    stayHoldHours: integer({ min: 1, max: 2160, label: 'Hours a hold is kept' }).default(presetHoldHours),
    sharedRoomsNeedConsent: bool({
      label: 'Two families share a room only with the consent of both',
    }).default(false),
    stayInvoices: bool({ label: 'Check-out issues the invoice' }).default(true),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
