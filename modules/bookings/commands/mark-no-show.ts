import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayMarkedNoShow } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

export const markNoShow = command('bookings.mark_no_show', {
  summary: 'The guests did not come; their room is free again',
  route: 'POST /v1/stays/{id}/no-show',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayMarkedNoShow],
  errors: stayRefusals,
  async run(ctx, { id }) {
    const { stay, today } = await openStay(ctx, id, 'markNoShow')
    return emitStay(
      ctx,
      stayMarkedNoShow,
      await ctx.update(Stay, stay, { status: 'no_show', noShowOn: today }),
    )
  },
})
