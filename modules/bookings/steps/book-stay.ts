import { actorMayAt } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { type HoursRefusal, requireOpenOn } from '#modules/business/public.ts'
import { depositOf } from '#modules/catalogue/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayBooked } from '../events.ts'
import { priceOf } from './account-facts.ts'
import { type BookingWish, bookingFacts, unknown } from './booking-facts.ts'
import { collectDeposit } from './collect-deposit.ts'
import { emitStay } from './emit-stay.ts'
import { type HealthRefusal, requireHealth } from './health-gate.ts'
import { holdEnd } from './hold-end.ts'
import { dayIn } from './local-day.ts'
import { checkDates } from './nights.ts'
import type { StayRow } from './open-stay.ts'
import { roomFor } from './room-for.ts'
import { type ConsentRefusal, requireConsents } from './sharing.ts'
import type { RoomRefusal } from './wanted.ts'

const guestsSql = `insert into bookings.stay_guest (tenant_id, stay_id, dependant_id, position)
  select $1, $2, g.id, g.position from unnest($3::uuid[]) with ordinality g(id, position)`

type BookingContext = CommandContext<RoomRefusal | HealthRefusal | ConsentRefusal | HoursRefusal>

/** Books a stay as asked for, or refuses with what can be had instead. */
export const bookStay = async (ctx: BookingContext, wish: BookingWish): Promise<StayRow> =>
  (await bookPriced(ctx, wish)).stay

export interface PricedStay {
  stay: StayRow
  /** What of the price falls on whom; a party without names is one share. */
  shares: { guestId: string | null; guestName: string; amount: number }[]
}

/** As bookStay, with what each guest's part of the price is. */
export async function bookPriced(
  ctx: BookingContext,
  { guestIds, hold, depositMethod, ...input }: BookingWish,
): Promise<PricedStay> {
  checkDates(input.arrivesOn, input.departsOn)
  if (!actorMayAt(ctx.actor, input.locationId)) throw unknown('locationId')
  const guests = [...new Set(guestIds ?? [])]
  const partySize = input.partySize ?? Math.max(1, guests.length)
  const service = input.service ?? 'boarding'
  const wanted = { ...input, service, roomId: input.roomId ?? null, partySize, stayId: null }
  const facts = await bookingFacts(ctx.sql, wanted, input.customerId, guests)
  const { arrivesOn, departsOn } = input
  requireOpenOn(ctx, { arrivesOn, departsOn }, { isStaff: true, zone: facts.timezone })
  if (facts.elsewhere.length) ctx.fail('bookings.guest_elsewhere', { stays: facts.elsewhere })
  requireHealth(ctx, facts.gaps, { until: input.departsOn, override: input.healthOverride })
  const roomId = await roomFor(ctx, wanted, facts.roomId, dayIn(ctx.now, facts.timezone))
  await requireConsents(ctx, roomId, { ...wanted, customerId: input.customerId })
  const { nightlyRate } = facts
  const { total, perGuest } = priceOf({ ...input, nightlyRate, partySize }, facts)
  const stay = await ctx.insert(Stay, {
    ...input,
    service,
    // Once the room is had, so that who is refused leaves no gap.
    number: await ctx.nextNumber(Stay.name),
    roomId,
    partySize,
    status: hold ? 'held' : 'confirmed',
    heldUntilAt: hold ? holdEnd(ctx) : null,
    nightlyRate,
    total,
    deposit: depositOf(facts.rules, total)?.amount ?? null,
  } as NewRow<typeof Stay>)
  if (guests.length) ctx.sql.later(guestsSql, [ctx.tenant.id, stay.id, guests])
  if (depositMethod) await collectDeposit(ctx, stay, { method: depositMethod })
  const shares = facts.guests.map(({ id, name }, at) => ({
    guestId: id,
    guestName: name,
    amount: perGuest[at] ?? 0,
  }))
  const nameless = { guestId: null, guestName: '', amount: total.amount }
  return { stay: emitStay(ctx, stayBooked, stay), shares: shares.length ? shares : [nameless] }
}
