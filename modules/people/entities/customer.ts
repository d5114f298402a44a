import { entity } from '#kernel/entity/entity.ts'
import { email, longText, phone, text } from '#kernel/schema/fields.ts'

/** Whoever books, pays and is called when something happens. */
export const Customer = entity('people.customer', {
  plural: 'customers',
  title: 'name',
  label: 'Customer',
  isSearchable: true,
  defaultSort: 'name',
  fields: {
    name: text({ max: 200, personal: 'basic' }),
    email: email().optional(),
    phone: phone().optional(),
    country: text({ min: 2, max: 3, pattern: '^[A-Z]{2,3}$', help: 'ISO 3166-1 code.' }).optional(),
    alert: text({ max: 300, help: 'Shown wherever this customer appears.' }).optional(),
    notes: longText().optional(),
  },
})
