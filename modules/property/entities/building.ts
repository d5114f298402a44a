import { entity } from '#kernel/entity/entity.ts'
import { money, ref, text } from '#kernel/schema/fields.ts'

export const Building = entity('property.building', {
  plural: 'buildings',
  title: 'name',
  label: 'Building',
  access: { read: 'property.unit.read', write: 'property.building.write' },
  editable: ['name', 'code', 'address', 'jurisdiction', 'reserveMonthly'],
  scopedBy: 'locationId',
  defaultSort: 'name',
  fields: {
    locationId: ref('kernel.location'),
    name: text({ max: 100 }),
    code: text({ max: 20 }),
    address: text({ max: 300 }).optional(),
    jurisdiction: text({ max: 20, help: 'Whose law on entering homes holds here.' }).optional(),
    reserveMonthly: money({ min: 0, help: 'Put by each month, shared by ownership shares.' }).optional(),
  },
  constraints: {
    building_code: { code: 'property.code_taken', message: 'Another building has this code.', field: 'code' },
  },
})
