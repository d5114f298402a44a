import type { CommandContext } from '#kernel/command/context.ts'
import { Stay } from '../entities/stay.ts'
import type { StayRow } from './open-stay.ts'

export function eventDataOf(stay: StayRow) {
  const { number, version, status, roomId, roomTypeId, arrivesOn, departsOn, customerId } = stay
  return { number, version, status, roomId, roomTypeId, arrivesOn, departsOn, customerId }
}

export function emitStay(ctx: CommandContext, event: { name: string }, stay: StayRow): StayRow {
  ctx.emit(event, {
    entity: Stay.name,
    rowId: stay.id,
    locationId: stay.locationId,
    data: eventDataOf(stay),
  })
  return stay
}
