import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, longText, money, ref, text, timeOfDay } from '#kernel/schema/fields.ts'

const minutes = { min: 5, max: 1440 }

/** A room of the house that residents may have to themselves for some hours. */
export const Amenity = entity('property.amenity', {
  plural: 'amenities',
  title: 'name',
  label: 'Amenity',
  editable: [
    'name',
    'opens',
    'closes',
    'slotMinutes',
    'minMinutes',
    'maxMinutes',
    'bufferMinutes',
    'leadHours',
    'horizonDays',
    'perUnitPerDay',
    'perUnitPerWeek',
    'perUnitPerMonth',
    'cancelHours',
    'needsApproval',
    'fee',
    'deposit',
    'terms',
    'termsVersion',
  ],
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    name: text({ max: 100 }),
    opens: timeOfDay(),
    closes: timeOfDay(),
    slotMinutes: integer({ ...minutes, help: 'Bookings begin every so many minutes from opening.' }).default(
      30,
    ),
    minMinutes: integer(minutes).default(30),
    maxMinutes: integer(minutes).optional(),
    bufferMinutes: integer({ min: 0, max: 1440, help: 'Kept free after each booking.' }).default(0),
    leadHours: integer({ min: 0, max: 1000, help: 'Booked at least so long before.' }).default(0),
    horizonDays: integer({ min: 1, max: 730, help: 'Booked at most so many days ahead.' }).optional(),
    perUnitPerDay: integer({ min: 1, max: 100 }).optional(),
    perUnitPerWeek: integer({ min: 1, max: 100, help: 'A week begins on a Monday.' }).optional(),
    perUnitPerMonth: integer({ min: 1, max: 100 }).optional(),
    cancelHours: integer({ min: 0, max: 1000, help: 'Given back freely until so long before.' }).default(0),
    needsApproval: bool({ help: 'Held for whoever asks, until the office says yes or no.' }).default(false),
    fee: money({ min: 0, help: 'Stands on the unit’s sheet of the month.' }).optional(),
    deposit: money({ min: 0, help: 'Taken at the desk, given back after.' }).optional(),
    terms: longText({ help: 'Signed before the first booking.' }).optional(),
    termsVersion: integer({ min: 1, help: 'Raise it and they are signed anew.' }).default(1),
  },
  constraints: {
    amenity_hours: {
      code: 'property.amenity_hours',
      status: 422,
      message: 'The hours end before they begin.',
      field: 'closes',
    },
    amenity_minutes: {
      code: 'property.amenity_minutes',
      status: 422,
      message: 'The longest booking is shorter than the shortest.',
      field: 'maxMinutes',
    },
  },
})
