import { entity } from '#kernel/entity/entity.ts'
import { instant, oneOf, ref } from '#kernel/schema/fields.ts'

/** Some hours in an amenity, and the time it is kept free after them. */
export const Reservation = entity('property.reservation', {
  plural: 'amenity-reservations',
  label: 'Reservation',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-startsAt',
  fields: {
    amenityId: ref('property.amenity'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    unitId: ref('property.unit'),
    customerId: ref('people.customer'),
    startsAt: instant(),
    endsAt: instant(),
    blockedUntilAt: instant({ readOnly: true }),
    status: oneOf(['confirmed', 'cancelled'] as const, { readOnly: true }),
  },
  constraints: {
    reservation_no_overlap: {
      code: 'property.amenity_taken',
      message: 'Someone else has it then.',
      field: 'startsAt',
    },
    reservation_times: {
      code: 'property.ends_before_start',
      status: 422,
      message: 'It ends before it begins.',
      field: 'endsAt',
    },
  },
})
