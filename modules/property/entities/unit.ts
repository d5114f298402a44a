import { entity } from '#kernel/entity/entity.ts'
import { integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { unitKinds } from '../rules.ts'

export const Unit = entity('property.unit', {
  plural: 'units',
  title: 'name',
  label: 'Unit',
  isSearchable: true,
  editable: ['name', 'floor', 'kind', 'shares'],
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    buildingId: ref('property.building'),
    locationId: ref('kernel.location', { readOnly: true, help: 'Where the building is.' }).optional(),
    name: text({ max: 40 }),
    floor: integer({ min: -20, max: 300 }).default(0),
    kind: oneOf(unitKinds).default('apartment'),
    shares: integer({ min: 0, max: 10_000_000, help: 'Ownership shares, for instance thousandths.' }),
  },
  constraints: {
    unit_name: {
      code: 'property.name_taken',
      message: 'Another unit of the building has this name.',
      field: 'name',
    },
  },
})
