import type { CommandContext } from '#kernel/command/context.ts'
import { alternativesTo } from './alternatives.ts'
import { pickAgain } from './pick-room.ts'
import { refusalOfRoom } from './require-free-room.ts'
import type { RoomRefusal, Wanted } from './wanted.ts'

/** A free room that is locked for this booking, or a refusal with what can be had instead. */
export async function roomFor(
  ctx: CommandContext<RoomRefusal>,
  wanted: Wanted,
  firstPicked: string | null,
  today: string,
): Promise<string> {
  const roomId = firstPicked ?? (await pickAgain(ctx.sql, wanted))
  if (roomId) return roomId
  const code = wanted.roomId ? await refusalOfRoom(ctx.sql, wanted.roomId, wanted) : undefined
  return ctx.fail(code ?? 'bookings.room_taken', {
    alternatives: await alternativesTo(ctx.sql, wanted, today),
    // Whoever would rather wait than go elsewhere asks there, and is kept on the waiting list.
    waitList: { route: 'POST /v1/stay-requests' },
  })
}
