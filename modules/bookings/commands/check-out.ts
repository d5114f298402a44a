import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayCheckedOut } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

export const checkOut = command('bookings.check_out', {
  summary: 'The guests have left; their room stays theirs until the day of departure',
  route: 'POST /v1/stays/{id}/check-out',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayCheckedOut],
  errors: stayRefusals,
  async run(ctx, { id }) {
    const { stay } = await openStay(ctx, id, 'checkOut')
    const changes = { status: 'checked_out', checkedOutAt: ctx.now.toString() } as const
    return emitStay(ctx, stayCheckedOut, await ctx.update(Stay, stay, changes))
  },
})
