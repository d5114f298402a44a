import { entity } from '#kernel/entity/entity.ts'
import { id, ref } from '#kernel/schema/fields.ts'

/** Lets one member see and do for one resident what is the resident's own, and nobody else's. */
export const ResidentAccess = entity('property.resident_access', {
  plural: 'resident-accesses',
  label: 'Resident’s sign-in',
  access: { read: 'property.resident_access.write' },
  without: ['update', 'bulk', 'import', 'export'],
  fields: {
    customerId: ref('people.customer'),
    viewerId: id({ help: 'The member, or the API key, that acts for them.' }),
  },
  constraints: {
    resident_access_once: { code: 'property.let_in_already', message: 'They may see it already.' },
  },
})
