import { entity } from '#kernel/entity/entity.ts'
import { instant, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { depositStates, reservationStates } from '../amenities/reservation-rules.ts'

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
    status: oneOf(reservationStates, { readOnly: true }),
    decidedAt: instant({ readOnly: true, help: 'When the office said yes or no.' }).optional(),
    endedBecause: text({ max: 300, readOnly: true }).optional(),
    fee: money({ readOnly: true }).optional(),
    feeExpenseId: ref('property.expense', {
      readOnly: true,
      help: 'Where it is charged to the unit.',
    }).optional(),
    deposit: money({ readOnly: true }).optional(),
    depositState: oneOf(depositStates, { readOnly: true }).default('none'),
    depositKept: money({ readOnly: true }).optional(),
    depositNote: text({ max: 300, readOnly: true }).optional(),
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
