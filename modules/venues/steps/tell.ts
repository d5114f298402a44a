import type { CommandContext } from '#kernel/command/context.ts'
import type { ReservationRow } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'

export function tell(
  ctx: Pick<CommandContext, 'emit'>,
  event: { name: string },
  row: ReservationRow,
): ReservationRow {
  const { number, venueId, status, startsAt, endsAt, partySize, dealOfferId } = row
  ctx.emit(event, {
    entity: Reservation.name,
    rowId: row.id,
    locationId: row.locationId,
    data: { number, venueId, status, startsAt, endsAt, partySize, dealOfferId },
  })
  return row
}
