import { entity } from '#kernel/entity/entity.ts'
import { id, ref } from '#kernel/schema/fields.ts'

/** Lets one member or API key see what one payer owes, and nobody else's. */
export const PayerAccess = entity('billing.payer_access', {
  plural: 'payer-accesses',
  label: 'Payer access',
  access: { read: 'billing.payer_access.write' },
  without: ['update', 'bulk', 'import', 'export'],
  fields: {
    payerId: ref('people.customer'),
    viewerId: id({ help: 'The member, or the API key, that may look.' }),
  },
})
