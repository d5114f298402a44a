import { command } from '#kernel/command/command.ts'
import { bool } from '#kernel/schema/fields.ts'
import { billingErrors } from '#modules/billing/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayCancelled } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { returnDeposit } from '../steps/cancellation-terms.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { factsOf } from '../steps/facts-of.ts'
import { openStay } from '../steps/open-stay.ts'

/** `heldUntilAt` of a hold is kept: undoing the cancellation gives the hold back, not a confirmed stay. */
export const cancelStay = command('bookings.cancel', {
  summary: 'Cancel a stay; its room is free again, and its deposit goes back by the tiers of its rule',
  route: 'POST /v1/stays/{id}/cancellation',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {
    storeCredit: bool({ help: 'What goes back is kept for the customer’s next stay.' }).optional(),
  },
  output: Stay,
  emits: [stayCancelled],
  errors: { ...stayRefusals, ...billingErrors },
  async run(ctx, { id, storeCredit }) {
    const { stay, today } = await openStay(ctx, id, 'cancel')
    await returnDeposit(ctx, stay, await factsOf(ctx, id), { today, storeCredit: storeCredit === true })
    return emitStay(
      ctx,
      stayCancelled,
      await ctx.update(Stay, stay, { status: 'cancelled', cancelledOn: today }),
    )
  },
})
