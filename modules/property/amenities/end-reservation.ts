import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Amenity } from '../entities/amenity.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationErrors } from './book.ts'
import { takeFeeBack } from './charge-fee.ts'
import { promoteWaiting } from './promote-waiting.ts'
import { type reservationCan, reservationMay } from './reservation-rules.ts'

export const stateErrors = {
  'property.reservation_state': {
    status: 409,
    when: 'The reservation is in a state that does not allow this; see status.',
  },
} as const

export const endErrors = { ...reservationErrors, ...stateErrors } as const
type EndContext = CommandContext<keyof typeof endErrors>

/** Both rows, held: the amenity first, as whoever books it does. */
export async function heldReservation(
  ctx: EndContext,
  id: string,
  verb: keyof typeof reservationCan,
): Promise<{ amenity: Row<typeof Amenity>; reservation: Row<typeof Reservation> }> {
  const { amenityId } = await ctx.find(Reservation, id)
  const amenity = await ctx.find(Amenity, amenityId, { lock: true })
  const reservation = await ctx.find(Reservation, id, { lock: true })
  if (!reservationMay(verb, reservation))
    ctx.fail('property.reservation_state', { status: reservation.status })
  return { amenity, reservation }
}

/** Whether it is given back so late that its hours can hardly be given to another. */
export const isLate = (ctx: CommandContext<never>, startsAt: string, cancelHours: number): boolean =>
  Temporal.Instant.from(startsAt).since(ctx.now).total('hours') < cancelHours

/** Frees the hours for the next in line. What is given back late is paid for all the same. */
export async function endReservation(
  ctx: EndContext,
  { amenity, reservation }: { amenity: Row<typeof Amenity>; reservation: Row<typeof Reservation> },
  status: 'cancelled' | 'declined',
  reason: string | null,
): Promise<Row<typeof Reservation>> {
  const late = status === 'cancelled' && isLate(ctx, reservation.startsAt, amenity.cancelHours)
  if (!late) await takeFeeBack(ctx, reservation)
  const ended = await ctx.update(Reservation, reservation, {
    status,
    endedBecause: reason,
    depositState: reservation.depositState === 'due' ? 'none' : reservation.depositState,
    ...(status === 'declined' ? { decidedAt: ctx.now.toString() } : {}),
  })
  await promoteWaiting(ctx, amenity, {
    start: Temporal.Instant.from(ended.startsAt),
    end: Temporal.Instant.from(ended.blockedUntilAt),
  })
  return ended
}
