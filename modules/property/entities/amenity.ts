import { entity } from '#kernel/entity/entity.ts'
import { integer, longText, ref, text, timeOfDay } from '#kernel/schema/fields.ts'

/** A room of the house that residents may have to themselves for some hours. */
export const Amenity = entity('property.amenity', {
  plural: 'amenities',
  title: 'name',
  label: 'Amenity',
  editable: ['name', 'opens', 'closes', 'bufferMinutes', 'perUnitPerMonth', 'terms', 'termsVersion'],
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    name: text({ max: 100 }),
    opens: timeOfDay(),
    closes: timeOfDay(),
    bufferMinutes: integer({ min: 0, max: 1440, help: 'Kept free after each booking.' }).default(0),
    perUnitPerMonth: integer({ min: 1, max: 100 }).optional(),
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
  },
})
