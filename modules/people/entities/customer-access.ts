import { entity } from '#kernel/entity/entity.ts'
import { id, ref } from '#kernel/schema/fields.ts'

/** Lets one member or API key see and do what is one customer’s own, and nobody else’s: who is who on a portal. */
export const CustomerAccess = entity('people.customer_access', {
  plural: 'customer-accesses',
  label: 'Customer access',
  access: { read: 'people.customer_access.write' },
  without: ['update', 'bulk', 'import', 'export'],
  fields: {
    customerId: ref('people.customer'),
    viewerId: id({ help: 'The member, or the API key, that acts as this customer.' }),
  },
  constraints: {
    customer_access_once: {
      code: 'people.access_known',
      message: 'This person has access to this customer already.',
      field: 'viewerId',
    },
  },
})
