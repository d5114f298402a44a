import { entity } from '#kernel/entity/entity.ts'
import { day, text, timeOfDay } from '#kernel/schema/fields.ts'
import { ofVenue, setUp } from './of-venue.ts'

/** A day that is not like its weekday: closed, or open at other hours. */
export const Closure = entity('venues.closure', {
  plural: 'closures',
  label: 'Closure',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'onDay',
  editable: ['onDay', 'opens', 'closes', 'reason'],
  fields: {
    ...ofVenue,
    onDay: day(),
    opens: timeOfDay({ help: 'Hours of this day alone; closed unless given.' }).optional(),
    closes: timeOfDay().optional(),
    reason: text({ max: 200 }).optional(),
  },
  constraints: {
    closure_once: {
      code: 'venues.day_has_hours',
      message: 'This day has its own hours already.',
      field: 'onDay',
    },
    closure_hours: {
      code: 'venues.half_of_the_hours',
      status: 422,
      message: 'Give both times, or neither for a closed day.',
      field: 'closes',
    },
  },
})
