import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { Stay } from '../entities/stay.ts'
import { alternativesTo } from './alternatives.ts'
import type { StayRow } from './open-stay.ts'
import { pickRoom } from './pick-room.ts'
import { lockRooms, refusalOfRoom } from './require-free-room.ts'
import type { RoomRefusal, Wanted } from './wanted.ts'

type Values = Omit<NewRow<typeof Stay>, 'number' | 'roomId'>

/** Each round that fails means that somebody else got a room, so it ends; this only bounds a storm. */
const maxRounds = 25

/**
 * Writes the stay into a free room. Nobody is asked to wait for a lock first: the insert itself gives way when
 * another booking was faster, and the next free room is tried.
 */
export async function placeStay(
  ctx: CommandContext<RoomRefusal>,
  wanted: Wanted,
  today: string,
  values: Values,
): Promise<StayRow> {
  for (let round = 0; round < maxRounds; round++) {
    const room = await pickRoom(ctx.sql, wanted)
    if (!room) break
    if (!room.isExclusive && !(await hasPlaceOnceLocked(ctx, room.id, wanted))) continue
    const row = { ...values, roomId: room.id } as NewRow<typeof Stay>
    const stay = await ctx.insertUnlessTaken(Stay, row)
    if (stay) return stay
  }
  const code = wanted.roomId ? await refusalOfRoom(ctx.sql, wanted.roomId, wanted) : undefined
  return ctx.fail(code ?? 'bookings.room_taken', {
    alternatives: await alternativesTo(ctx.sql, wanted, today),
  })
}

/** The counter of a shared room does not give way, it raises: so the room is locked, and looked at again. */
async function hasPlaceOnceLocked(ctx: CommandContext, roomId: string, wanted: Wanted): Promise<boolean> {
  await lockRooms(ctx.sql, wanted.locationId, [roomId])
  return (await refusalOfRoom(ctx.sql, roomId, wanted)) === undefined
}
