import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Amenity } from '../entities/amenity.ts'
import { AmenityWait } from '../entities/amenity-wait.ts'
import { checkWish, reservationErrors, spanOf, type Wish } from './book.ts'
import { overlaps } from './free-times.ts'
import { takenAround } from './reservation-facts.ts'

export const waitErrors = {
  ...reservationErrors,
  'property.amenity_free': { status: 409, when: 'Nobody has it then: book it.' },
} as const

/** Whoever cancels at the same moment holds the amenity's row, so nobody joins a line that was just called up. */
export async function joinLine(
  ctx: CommandContext<keyof typeof waitErrors>,
  wish: Wish,
): Promise<Row<typeof AmenityWait>> {
  const { amenityId, unitId, customerId, startsAt, endsAt } = wish
  const amenity = await ctx.find(Amenity, amenityId, { lock: true })
  await checkWish(ctx, amenity, wish)
  const span = spanOf(wish)
  const taken = await takenAround(ctx.sql, amenity.id, span)
  if (!taken.some(other => overlaps(span, amenity.bufferMinutes, other))) ctx.fail('property.amenity_free')
  return ctx.insert(AmenityWait, { amenityId, unitId, customerId, startsAt, endsAt, status: 'waiting' })
}
