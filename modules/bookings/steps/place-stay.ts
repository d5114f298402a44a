import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { Stay } from '../entities/stay.ts'
import { alternativesTo } from './alternatives.ts'
import type { StayRow } from './open-stay.ts'
import { pickRoom } from './pick-room.ts'
import { refusalOfRoom } from './require-free-room.ts'
import type { RoomRefusal, Wanted } from './wanted.ts'

type Values = Omit<NewRow<typeof Stay>, 'number' | 'roomId'>

/** Writes the stay into a free room, or refuses with what can be had instead. */
export async function placeStay(
  ctx: CommandContext<RoomRefusal>,
  wanted: Wanted,
  today: string,
  values: Values,
): Promise<StayRow> {
  const roomId = await pickRoom(ctx.sql, wanted)
  // The number comes from a trigger, as late as can be: the counter's row is locked from there until commit.
  if (roomId) return ctx.insert(Stay, { ...values, roomId } as NewRow<typeof Stay>)
  const code = wanted.roomId ? await refusalOfRoom(ctx.sql, wanted.roomId, wanted) : undefined
  return ctx.fail(code ?? 'bookings.room_taken', {
    alternatives: await alternativesTo(ctx.sql, wanted, today),
  })
}
