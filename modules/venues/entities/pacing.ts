import { entity } from '#kernel/entity/entity.ts'
import { day, integer, timeOfDay } from '#kernel/schema/fields.ts'
import { ofVenue, setUp, weekday } from './of-venue.ts'

/** Another pacing than the venue's own: at certain times, or on one day, which may only lower it. */
export const Pacing = entity('venues.pacing', {
  plural: 'pacing-rules',
  label: 'Pacing rule',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'createdAt',
  editable: ['onDay', 'weekday', 'fromTime', 'untilTime', 'covers', 'onlineCovers'],
  fields: {
    ...ofVenue,
    onDay: day({ help: 'Only on this day: never more than the rules would allow.' }).optional(),
    weekday: weekday().optional(),
    fromTime: timeOfDay().optional(),
    untilTime: timeOfDay().optional(),
    covers: integer({ min: 0, max: 5000, help: 'Guests that may sit down in a quarter of an hour.' }),
    onlineCovers: integer({ min: 0, max: 5000 }),
  },
  constraints: {
    pacing_online: {
      code: 'venues.online_over_total',
      status: 422,
      message: 'Online pacing cannot exceed the total.',
      field: 'onlineCovers',
    },
  },
})
