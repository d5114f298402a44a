import { entity } from '#kernel/entity/entity.ts'
import { integer, ref } from '#kernel/schema/fields.ts'

export const AmenitySignature = entity('property.amenity_signature', {
  plural: 'amenity-signatures',
  label: 'Signature',
  access: { read: 'property.amenity.read', write: 'property.reservation.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    amenityId: ref('property.amenity'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    customerId: ref('people.customer'),
    termsVersion: integer({ readOnly: true }),
  },
  constraints: {
    amenity_signature_once: { code: 'property.signed_already', message: 'These terms are signed.' },
  },
})
