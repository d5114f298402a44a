import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Span } from '#kernel/time/calendar.ts'
import { Amenity } from '../entities/amenity.ts'
import { Reservation } from '../entities/reservation.ts'
import { Unit } from '../entities/unit.ts'
import { amenityReserved } from '../events.ts'
import { zoneOf } from '../steps/local-today.ts'
import { toldByUnit } from '../steps/occupants-of.ts'
import { type BookingRules, forbids, ruleErrors } from './booking-rules.ts'
import { chargeFee } from './charge-fee.ts'
import { freeTimes, overlaps } from './free-times.ts'
import { capErrors, checkCap, checkSigned, takenAround } from './reservation-facts.ts'

export const reservationErrors = {
  'property.not_a_resident': {
    status: 409,
    when: 'They do not live in this unit; owners elsewhere do not count.',
  },
  'property.terms_unsigned': { status: 409, when: 'They have not signed the terms of this amenity.' },
  ...ruleErrors,
  ...capErrors,
  'property.amenity_taken': { status: 409, when: 'Someone else has it then; see alternatives.' },
} as const

type BookingContext = CommandContext<keyof typeof reservationErrors>
type AmenityRow = Row<typeof Amenity>

export interface Wish {
  amenityId: string
  unitId: string
  customerId: string
  startsAt: string
  endsAt: string
}

export function spanOf({ startsAt, endsAt }: Pick<Wish, 'startsAt' | 'endsAt'>): Span {
  const span = { start: Temporal.Instant.from(startsAt), end: Temporal.Instant.from(endsAt) }
  if (Temporal.Instant.compare(span.start, span.end) >= 0)
    throw Failure.field('/endsAt', 'ends_before_start', 'It ends before it begins.')
  return span
}

/** Whether somebody may have an amenity at all, and at these hours if nobody else has them. */
export async function checkWish(ctx: BookingContext, amenity: AmenityRow, wish: Wish): Promise<string> {
  const unit = await ctx.find(Unit, wish.unitId)
  const here = await toldByUnit(ctx.sql, [unit.id], ctx.now)
  if (!here.get(unit.id)?.some(one => one.customerId === wish.customerId)) ctx.fail('property.not_a_resident')
  await checkSigned(ctx, amenity, wish.customerId)
  const zone = await zoneOf(ctx, amenity.locationId)
  const [code, details] = forbids(amenity as BookingRules, spanOf(wish), zone, ctx.now) ?? []
  if (code) ctx.fail(code, details)
  return zone
}

async function checkFree(ctx: BookingContext, amenity: AmenityRow, span: Span, zone: string): Promise<void> {
  const taken = await takenAround(ctx.sql, amenity.id, span)
  if (!taken.some(other => overlaps(span, amenity.bufferMinutes, other))) return
  const free = freeTimes(span, amenity, taken, zone)
  ctx.fail('property.amenity_taken', {
    alternatives: free.map(({ start, end }) => ({ startsAt: start.toString(), endsAt: end.toString() })),
  })
}

/** Books an amenity, or asks for it where the office has a say. */
export async function bookAmenity(ctx: BookingContext, wish: Wish): Promise<Row<typeof Reservation>> {
  const seen = await ctx.find(Amenity, wish.amenityId)
  const span = spanOf(wish)
  const zone = await checkWish(ctx, seen, wish)
  // Looked at before the lock too: of two hundred who want the same evening all but a few need not queue, where
  // whoever comes last would wait longer than the database lets anyone wait.
  await checkFree(ctx, seen, span, zone)
  const amenity = await ctx.find(Amenity, wish.amenityId, { lock: true })
  await checkFree(ctx, amenity, span, zone)
  await checkCap(ctx, amenity, wish.unitId, span.start, zone)
  return writeReservation(ctx, amenity, wish)
}

/** The caller holds the amenity's row and has seen that the hours are free. */
export async function writeReservation(
  ctx: BookingContext,
  amenity: AmenityRow,
  wish: Wish,
): Promise<Row<typeof Reservation>> {
  const { bufferMinutes, fee, deposit, needsApproval } = amenity
  const { amenityId, unitId, customerId, startsAt, endsAt } = wish
  const reservation = await ctx.insert(Reservation, {
    amenityId,
    unitId,
    customerId,
    startsAt,
    endsAt,
    blockedUntilAt: spanOf(wish).end.add({ minutes: bufferMinutes }).toString(),
    status: needsApproval ? 'requested' : 'confirmed',
    fee: fee?.amount ? fee : null,
    deposit: deposit?.amount ? deposit : null,
    depositState: deposit?.amount ? 'due' : 'none',
  })
  ctx.emit(amenityReserved, {
    entity: Reservation.name,
    rowId: reservation.id,
    locationId: reservation.locationId,
    data: { amenityId: amenity.id, startsAt: reservation.startsAt },
  })
  return needsApproval ? reservation : chargeFee(ctx, reservation, amenity)
}
