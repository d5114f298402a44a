import type { CommandContext } from '#kernel/command/context.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { ReservationRow } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { WaitlistEntry } from '../entities/waitlist-entry.ts'
import { reservationCancelled, waitlistChanged } from '../events.ts'
import { tell } from './tell.ts'

// "skip locked": a hold that is being confirmed at this moment is left to whoever confirms it.
const holdsSql = `update venues.reservation t set version = t.version + 1, updated_at = $1, status = 'cancelled',
    cancelled_at = $1, cancelled_by = 'time'
  where t.id in (select r.id from venues.reservation r
    where r.status = 'held' and r.held_until_at <= $1 and ($2::uuid is null or r.venue_id = $2)
    order by r.held_until_at limit 200 for no key update skip locked)
  returning ${jsonOf(Reservation.allFields)} as row`

const entriesSql = `update venues.waitlist_entry t set version = t.version + 1, updated_at = $1, status = 'lapsed'
  where t.reservation_id = any ($2::uuid[]) and t.status = 'offered'
  returning ${jsonOf(WaitlistEntry.allFields)} as row`

type EntryRow = Row<typeof WaitlistEntry>

/** Holds whose time is over give their tables back; of the waiting list, whoever did not answer is passed over. */
export async function endHolds(ctx: CommandContext, venueId: string | null): Promise<ReservationRow[]> {
  const at = ctx.now.toString()
  const ended = (await ctx.sql.rows<{ row: ReservationRow }>(holdsSql, [at, venueId])).map(one => one.row)
  if (!ended.length) return []
  for (const row of ended) {
    const before = { ...row, status: 'held', cancelledAt: null, cancelledBy: null }
    ctx.record(Reservation, row, before, ['status', 'cancelledAt', 'cancelledBy'])
    tell(ctx, reservationCancelled, row)
  }
  const ids = ended.map(({ id }) => id)
  for (const { row } of await ctx.sql.rows<{ row: EntryRow }>(entriesSql, [at, ids])) {
    ctx.record(WaitlistEntry, row, { ...row, status: 'offered' }, ['status'])
    tellWaiting(ctx, row)
  }
  return ended
}

export function tellWaiting(ctx: Pick<CommandContext, 'emit'>, row: EntryRow): EntryRow {
  const { venueId, status, partySize } = row
  ctx.emit(waitlistChanged, {
    entity: WaitlistEntry.name,
    rowId: row.id,
    locationId: row.locationId,
    data: { venueId, status, partySize },
  })
  return row
}
