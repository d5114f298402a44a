import { defineModule } from '#kernel/module/module.ts'
import { integer } from '#kernel/schema/fields.ts'
import { commands } from './commands.ts'
import { Stay } from './entities/stay.ts'
import * as events from './events.ts'
import { expireHolds } from './jobs/expire-holds.ts'
import { availability } from './queries/availability.ts'
import { lodgingCalendar } from './queries/lodging-calendar.ts'
import { occupancy } from './queries/occupancy.ts'
import { today } from './queries/today.ts'
import { presetHoldHours } from './steps/hold-end.ts'

export const bookings = defineModule({
  id: 'bookings',
  dependsOn: ['people', 'care', 'places'],
  entities: [Stay],
  commands,
  queries: [availability, lodgingCalendar, occupancy, today],
  events: Object.values(events),
  jobs: [expireHolds],
  settings: {
    stayHoldHours: integer({ min: 1, max: 2160, label: 'Hours a hold is kept' }).default(presetHoldHours),
  },
  migrations: new URL('./migrations/', import.meta.url),
})
