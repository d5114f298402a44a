import { entity } from '#kernel/entity/entity.ts'
import { instant, ref, text } from '#kernel/schema/fields.ts'

/** Hours in which nobody has an amenity. */
export const AmenityClosure = entity('property.amenity_closure', {
  plural: 'amenity-closures',
  title: 'reason',
  label: 'Closure',
  access: { read: 'property.amenity.read', write: 'property.amenity.write' },
  without: ['create', 'update', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startsAt',
  fields: {
    amenityId: ref('property.amenity'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    startsAt: instant(),
    endsAt: instant(),
    reason: text({ max: 200 }),
  },
})
