import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayCancelled } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

/** `heldUntilAt` of a hold is kept: undoing the cancellation gives the hold back, not a confirmed stay. */
export const cancelStay = command('bookings.cancel', {
  summary: 'Cancel a stay; its room is free again',
  route: 'POST /v1/stays/{id}/cancellation',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayCancelled],
  errors: stayRefusals,
  async run(ctx, { id }) {
    const { stay, today } = await openStay(ctx, id, 'cancel')
    return emitStay(
      ctx,
      stayCancelled,
      await ctx.update(Stay, stay, { status: 'cancelled', cancelledOn: today }),
    )
  },
})
