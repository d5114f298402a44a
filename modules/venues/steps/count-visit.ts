import type { CommandContext } from '#kernel/command/context.ts'
import type { ReservationRow } from '../book/wish.ts'
import { Guest } from '../entities/guest.ts'
import { localDayOf } from './local-day.ts'

/** A venue remembers who came. */
export async function countVisit(ctx: CommandContext, row: ReservationRow): Promise<void> {
  if (!row.guestId) return
  const guest = await ctx.find(Guest, row.guestId, { lock: true })
  await ctx.update(Guest, guest, {
    visitCount: guest.visitCount + 1,
    lastVisitOn: await localDayOf(ctx, row.locationId!, row.startsAt),
  })
}

export async function countNoShow(ctx: CommandContext, row: ReservationRow, by: 1 | -1): Promise<void> {
  if (!row.guestId) return
  const guest = await ctx.find(Guest, row.guestId, { lock: true })
  await ctx.update(Guest, guest, { noShowCount: Math.max(0, guest.noShowCount + by) })
}
