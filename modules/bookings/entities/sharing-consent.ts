import { entity } from '#kernel/entity/entity.ts'
import { day, ref, text } from '#kernel/schema/fields.ts'

/** A family’s word that its guests may share a room with those of others. */
export const SharingConsent = entity('bookings.sharing_consent', {
  plural: 'sharing-consents',
  label: 'Consent to share',
  access: { read: 'bookings.stay.read', write: 'bookings.stay.write' },
  fields: {
    customerId: ref('people.customer'),
    givenOn: day(),
    endsOn: day({ help: 'The last day it holds.' }).optional(),
    note: text({ max: 300 }).optional(),
  },
})
