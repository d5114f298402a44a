import { entity } from '#kernel/entity/entity.ts'
import { integer, longText, ref, text } from '#kernel/schema/fields.ts'

/** A part that comes again: what is known about it is asked once. */
export const Part = entity('coating.part', {
  plural: 'parts',
  title: 'name',
  label: 'Part',
  isSearchable: true,
  defaultSort: 'name',
  fields: {
    customerId: ref('people.customer'),
    partNumber: text({ max: 60, help: 'The customer’s own.' }),
    revision: text({ max: 20 }).default('A'),
    name: text({ max: 200 }),
    substrate: text({ max: 100, help: 'Steel, aluminium, cast iron …' }).optional(),
    area: integer({ min: 1, max: 9_000_000_000_000, help: 'Square millimetres.' }),
    weightGrams: integer({ min: 1 }).optional(),
    masking: longText({ max: 2000 }).optional(),
    hangPoints: text({ max: 300 }).optional(),
    spec: text({ max: 300 }).optional(),
    colourName: text({ max: 100 }).optional(),
    colourCode: text({ max: 7, pattern: '^#[0-9a-fA-F]{6}$', help: '#c0392b' }).optional(),
    film: integer({ min: 1000, max: 2_000_000, help: 'Nanometres: 63500 is 2.5 mil.' }).optional(),
  },
  constraints: {
    part_revision: {
      code: 'coating.part_known',
      message: 'This customer has a part of this number and revision.',
      field: 'partNumber',
    },
  },
})
