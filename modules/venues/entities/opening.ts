import { entity } from '#kernel/entity/entity.ts'
import { timeOfDay } from '#kernel/schema/fields.ts'
import { ofVenue, setUp, weekday } from './of-venue.ts'

/** Hours of a weekday; a day may have several. Hours that end before they begin end on the next day. */
export const Opening = entity('venues.opening', {
  plural: 'opening-hours',
  label: 'Opening hours',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'weekday,opens',
  editable: ['weekday', 'opens', 'closes', 'lastSeating'],
  fields: {
    ...ofVenue,
    weekday: weekday(),
    opens: timeOfDay(),
    closes: timeOfDay(),
    lastSeating: timeOfDay({
      help: 'The latest time to begin; half an hour before closing unless given.',
    }).optional(),
  },
})
