import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayCheckOutUndone } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

/** The room is still theirs: a stay that was checked out keeps it until its day of departure. */
export const undoCheckOut = command('bookings.undo_check_out', {
  summary: 'Take a check-out back',
  route: 'DELETE /v1/stays/{id}/check-out',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayCheckOutUndone],
  errors: stayRefusals,
  async run(ctx, { id }) {
    const { stay } = await openStay(ctx, id, 'undoCheckOut')
    const changes = { status: 'checked_in', checkedOutAt: null } as const
    return emitStay(ctx, stayCheckOutUndone, await ctx.update(Stay, stay, changes))
  },
})
