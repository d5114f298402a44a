import { entity } from '#kernel/entity/entity.ts'
import { instant, oneOf, ref } from '#kernel/schema/fields.ts'

export const waitStates = ['waiting', 'booked', 'left'] as const

/** Somebody waits for hours that someone else has. The first in line gets them when they come free. */
export const AmenityWait = entity('property.amenity_wait', {
  plural: 'amenity-waits',
  label: 'Waiting list',
  access: { read: 'property.reservation.read', write: 'property.reservation.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: 'createdAt',
  fields: {
    amenityId: ref('property.amenity'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    unitId: ref('property.unit'),
    customerId: ref('people.customer'),
    startsAt: instant(),
    endsAt: instant(),
    status: oneOf(waitStates, { readOnly: true }),
    reservationId: ref('property.reservation', { readOnly: true }).optional(),
  },
  constraints: {
    amenity_wait_once: {
      code: 'property.waits_already',
      message: 'The unit waits for these hours already.',
    },
    amenity_wait_times: {
      code: 'property.ends_before_start',
      status: 422,
      message: 'It ends before it begins.',
      field: 'endsAt',
    },
  },
})
