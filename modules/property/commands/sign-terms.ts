import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Amenity } from '../entities/amenity.ts'
import { AmenitySignature } from '../entities/amenity-signature.ts'

export const signTerms = command('property.sign_terms', {
  summary: 'A resident signs the terms of an amenity as they stand',
  route: 'POST /v1/amenities/{id}/signatures',
  needs: 'property.reservation.write',
  on: Amenity,
  input: { customerId: ref('people.customer') },
  output: AmenitySignature,
  status: 201,
  async run(ctx, { id, customerId }) {
    const { termsVersion } = await ctx.find(Amenity, id)
    return ctx.insert(AmenitySignature, { amenityId: id, customerId, termsVersion })
  },
})
