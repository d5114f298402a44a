import { command } from '#kernel/command/command.ts'
import { bookAmenity, reservationErrors } from '../amenities/book.ts'
import { Reservation } from '../entities/reservation.ts'
import { amenityReserved } from '../events.ts'

const { amenityId, unitId, customerId, startsAt, endsAt } = Reservation.fields

export const reserveAmenity = command('property.reserve_amenity', {
  summary: 'Book an amenity for some hours',
  route: 'POST /v1/amenity-reservations',
  needs: 'property.reservation.write',
  input: { amenityId, unitId, customerId, startsAt, endsAt },
  output: Reservation,
  status: 201,
  emits: [amenityReserved],
  errors: reservationErrors,
  run: bookAmenity,
})
