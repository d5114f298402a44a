import { command } from '#kernel/command/command.ts'
import { billingErrors, voidInvoice } from '#modules/billing/public.ts'
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
  errors: { ...stayRefusals, ...billingErrors },
  async run(ctx, { id }) {
    const { stay } = await openStay(ctx, id, 'undoCheckOut')
    // An invoice on which something has been paid stands; it is corrected by a credit note.
    if (stay.invoiceId) await voidInvoice(ctx, stay.invoiceId, 'Check-out taken back')
    const changes = {
      status: 'checked_in',
      checkedOutAt: null,
      invoiceId: null,
      lateFee: null,
      lateFeeWaiver: null,
    } as const
    return emitStay(ctx, stayCheckOutUndone, await ctx.update(Stay, stay, changes))
  },
})
