import { entity } from '#kernel/entity/entity.ts'
import { email, integer, phone, text } from '#kernel/schema/fields.ts'

export const Supplier = entity('inventory.supplier', {
  plural: 'suppliers',
  title: 'name',
  label: 'Supplier',
  isSearchable: true,
  defaultSort: 'name',
  fields: {
    name: text(),
    email: email().optional(),
    phone: phone().optional(),
    leadDays: integer({ min: 0, max: 365, help: 'From the order to the delivery.' }).default(7),
    note: text({ max: 1000 }).optional(),
  },
  constraints: {
    supplier_name: {
      code: 'inventory.supplier_known',
      message: 'There is a supplier of this name.',
      field: 'name',
    },
  },
})
