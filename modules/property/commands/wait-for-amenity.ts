import { command } from '#kernel/command/command.ts'
import { joinLine, waitErrors } from '../amenities/join-line.ts'
import { AmenityWait } from '../entities/amenity-wait.ts'

const { amenityId, unitId, customerId, startsAt, endsAt } = AmenityWait.fields

export const waitForAmenity = command('property.wait_for_amenity', {
  summary: 'Stand in line for hours that someone else has',
  route: 'POST /v1/amenity-waits',
  needs: 'property.reservation.write',
  input: { amenityId, unitId, customerId, startsAt, endsAt },
  output: AmenityWait,
  status: 201,
  errors: waitErrors,
  run: joinLine,
})
