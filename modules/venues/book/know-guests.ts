import type { CommandContext } from '#kernel/command/context.ts'
import { Guest } from '../entities/guest.ts'
import type { BookingFacts } from './booking-facts.ts'
import { type Diner, dinerKey } from './diner.ts'

/** Makes each person a guest of the venue who is none yet. The venue is locked: nobody makes them twice. */
export async function knowGuests(
  ctx: CommandContext,
  facts: BookingFacts,
  wishes: readonly (Diner & { venueId: string; guestName: string })[],
): Promise<void> {
  const fresh = new Map<string, (typeof wishes)[number]>()
  for (const wish of wishes) {
    const key = dinerKey(wish)
    if (key && !facts.guests.has(`${wish.venueId} ${key}`)) fresh.set(`${wish.venueId} ${key}`, wish)
  }
  const rows = [...fresh.values()].map(wish => ({
    venueId: wish.venueId,
    contactKey: dinerKey(wish)!,
    name: wish.guestName,
    phone: wish.phone,
    email: wish.email,
    visitorId: wish.visitorId,
    customerId: wish.customerId,
    visitCount: 0,
    noShowCount: 0,
  }))
  for (const guest of await ctx.insertMany(Guest, rows))
    facts.guests.set(`${guest.venueId} ${guest.contactKey}`, guest.id)
}
