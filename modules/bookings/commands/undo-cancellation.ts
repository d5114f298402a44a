import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayCancellationUndone } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'
import { requireRoomAgain } from '../steps/take-up-again.ts'
import { roomErrors } from '../steps/wanted.ts'

export const undoCancellation = command('bookings.undo_cancellation', {
  summary: 'Take a cancelled stay up again, if its room is still free',
  route: 'DELETE /v1/stays/{id}/cancellation',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayCancellationUndone],
  errors: {
    ...stayRefusals,
    ...roomErrors,
    'bookings.hold_over': { status: 409, when: 'The stay was only held, and the hold has run out since.' },
  },
  async run(ctx, { id }) {
    const { stay, today } = await openStay(ctx, id, 'undoCancel')
    const wasHeld = stay.heldUntilAt !== null
    if (wasHeld && Temporal.Instant.compare(stay.heldUntilAt!, ctx.now) <= 0) ctx.fail('bookings.hold_over')
    await requireRoomAgain(ctx, stay, today)
    const changes = { status: wasHeld ? 'held' : 'confirmed', cancelledOn: null } as const
    return emitStay(ctx, stayCancellationUndone, await ctx.update(Stay, stay, changes))
  },
})
