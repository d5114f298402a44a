import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayConfirmed } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

export const confirmStay = command('bookings.confirm', {
  summary: 'Turn a hold into a confirmed stay',
  route: 'POST /v1/stays/{id}/confirmation',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayConfirmed],
  errors: stayRefusals,
  async run(ctx, { id }) {
    const { stay } = await openStay(ctx, id, 'confirm')
    return emitStay(
      ctx,
      stayConfirmed,
      await ctx.update(Stay, stay, { status: 'confirmed', heldUntilAt: null }),
    )
  },
})
