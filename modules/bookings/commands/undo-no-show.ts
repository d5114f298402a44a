import { command } from '#kernel/command/command.ts'
import { Stay } from '../entities/stay.ts'
import { stayNoShowUndone } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'
import { requireRoomAgain } from '../steps/take-up-again.ts'
import { roomErrors } from '../steps/wanted.ts'

export const undoNoShow = command('bookings.undo_no_show', {
  summary: 'The guests came after all, if their room is still free',
  route: 'DELETE /v1/stays/{id}/no-show',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {},
  output: Stay,
  emits: [stayNoShowUndone],
  errors: { ...stayRefusals, ...roomErrors },
  async run(ctx, { id }) {
    const { stay, today } = await openStay(ctx, id, 'undoNoShow')
    await requireRoomAgain(ctx, stay, today)
    const changes = { status: 'confirmed', noShowOn: null } as const
    return emitStay(ctx, stayNoShowUndone, await ctx.update(Stay, stay, changes))
  },
})
