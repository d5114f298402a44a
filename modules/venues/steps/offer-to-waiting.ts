import type { CommandContext } from '#kernel/command/context.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { notify } from '#modules/notices/public.ts'
import { bookTables } from '../book/book-tables.ts'
import { Venue } from '../entities/venue.ts'
import { WaitlistEntry } from '../entities/waitlist-entry.ts'
import { tableOfferedNotice } from '../templates.ts'
import { tellWaiting } from './end-holds.ts'

type EntryRow = Row<typeof WaitlistEntry>

const waitingSql = `select ${jsonOf(WaitlistEntry.allFields)} as row from venues.waitlist_entry t
  where t.venue_id = $1 and t.status = 'waiting' and t.starts_at > $2
  order by t.joined_at, t.id limit 50 for no key update skip locked`

const quarter = { minutes: 15 }

/** The time wanted, then those around it that are fine too, nearest first. */
function timesOf({ startsAt, flexibleMinutes }: EntryRow): string[] {
  const wanted = Temporal.Instant.from(startsAt)
  const times = [wanted]
  for (let away = 15; away <= flexibleMinutes; away += quarter.minutes)
    times.push(wanted.subtract({ minutes: away }), wanted.add({ minutes: away }))
  return times.map(String)
}

/**
 * Goes down the list in order and holds a table for each party that one fits; two never hold the same one. They are
 * told at once, and have ten minutes to say yes.
 */
export async function offerToWaiting(ctx: CommandContext, venueId: string): Promise<EntryRow[]> {
  const waiting = (await ctx.sql.rows<{ row: EntryRow }>(waitingSql, [venueId, ctx.now.toString()])).map(
    ({ row }) => row,
  )
  if (!waiting.length) return []
  const outcomes = await bookTables(
    ctx,
    waiting.map(entry => ({
      venueId,
      startsAt: entry.startsAt,
      times: timesOf(entry),
      partySize: entry.partySize,
      guestName: entry.guestName,
      phone: entry.phone,
      email: entry.email,
      notes: entry.notes,
      visitorId: entry.visitorId,
      customerId: entry.customerId,
      channel: entry.visitorId ? ('online' as const) : ('in_house' as const),
      hold: true,
    })),
  )
  const offered: EntryRow[] = []
  for (const [index, { reservation }] of outcomes.entries()) {
    if (!reservation) continue
    const row = await ctx.update(WaitlistEntry, waiting[index]!, {
      status: 'offered',
      reservationId: reservation.id,
      offeredUntilAt: reservation.heldUntilAt,
    })
    offered.push(tellWaiting(ctx, row))
  }
  await tellCustomers(ctx, venueId, offered)
  return offered
}

async function tellCustomers(
  ctx: CommandContext,
  venueId: string,
  offered: readonly EntryRow[],
): Promise<void> {
  const known = offered.filter(entry => entry.customerId)
  if (!known.length) return
  const venue = await ctx.find(Venue, venueId)
  for (const entry of known)
    await notify(ctx, {
      to: { customerId: entry.customerId! },
      template: tableOfferedNotice.name,
      data: { venue: venue.name, count: entry.partySize },
      key: `${entry.id} ${entry.reservationId}`,
      isUrgent: true,
    })
}
