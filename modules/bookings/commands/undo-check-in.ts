import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayCheckInUndone } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { forgetArrivals } from '../steps/arrivals.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

export const undoCheckIn = command('bookings.undo_check_in', {
  summary: 'Take a check-in back',
  route: 'DELETE /v1/stays/{id}/check-in',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayCheckInUndone],
  errors: stayRefusals,
  async run(ctx, { id }) {
    const { stay } = await openStay(ctx, id, 'undoCheckIn')
    await forgetArrivals(ctx, id)
    const changes = { status: 'confirmed', checkedInAt: null, awaitedCount: 0 } as const
    return emitStay(ctx, stayCheckInUndone, await ctx.update(Stay, stay, changes))
  },
})
