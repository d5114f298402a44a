import { entity } from '#kernel/entity/entity.ts'
import { integer, timeOfDay } from '#kernel/schema/fields.ts'
import { ofVenue, setUp, weekday } from './of-venue.ts'

/** How long a party of a size sits, perhaps on a weekday or within hours only. */
export const TurnTime = entity('venues.turn_time', {
  plural: 'turn-times',
  label: 'Turn time',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'upToGuests',
  editable: ['upToGuests', 'minutes', 'weekday', 'fromTime', 'untilTime'],
  fields: {
    ...ofVenue,
    upToGuests: integer({ min: 1, max: 500 }),
    minutes: integer({ min: 15, max: 720 }),
    weekday: weekday().optional(),
    fromTime: timeOfDay().optional(),
    untilTime: timeOfDay().optional(),
  },
})
