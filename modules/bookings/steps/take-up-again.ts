import type { CommandContext } from '#kernel/command/context.ts'
import type { StayRow } from './open-stay.ts'
import { requireFreeRoom } from './require-free-room.ts'
import type { RoomRefusal } from './wanted.ts'

/** A stay that gave its room up gets it back only if nobody has it now. */
export async function requireRoomAgain(
  ctx: CommandContext<RoomRefusal>,
  stay: StayRow,
  today: string,
): Promise<void> {
  if (stay.roomId !== null) await requireFreeRoom(ctx, stay.roomId, { ...stay, stayId: stay.id }, today)
}
