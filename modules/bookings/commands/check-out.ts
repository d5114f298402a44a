import { actorMay } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { text } from '#kernel/schema/fields.ts'
import { billingErrors } from '#modules/billing/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayCheckedOut } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { billOf } from '../steps/bill.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { factsOf } from '../steps/facts-of.ts'
import { invoiceStay } from '../steps/invoice-stay.ts'
import { openStay } from '../steps/open-stay.ts'

const mayWaive = 'bookings.fee.waive'

export const checkOut = command('bookings.check_out', {
  summary: 'The guests have left and are billed; their room stays theirs until the day of departure',
  route: 'POST /v1/stays/{id}/check-out',
  needs: 'bookings.stay.operate',
  on: Stay,
  input: {
    waiveLateFee: text({
      max: 500,
      help: 'Why coming early, leaving late or either while closed is not charged; needs bookings.fee.waive.',
    }).optional(),
  },
  output: Stay,
  emits: [stayCheckedOut],
  errors: { ...stayRefusals, ...billingErrors },
  async run(ctx, { id, waiveLateFee }) {
    if (waiveLateFee && !actorMay(ctx.actor, mayWaive)) throw Failure.forbidden(mayWaive)
    const { stay } = await openStay(ctx, id, 'checkOut')
    const facts = await factsOf(ctx, id)
    const lateFeeWaiver = waiveLateFee ?? null
    const bill = billOf({ ...stay, lateFeeWaiver }, facts, ctx.now)
    const invoice = await invoiceStay(ctx, stay, bill)
    const left = await ctx.update(Stay, stay, {
      status: 'checked_out',
      checkedOutAt: ctx.now.toString(),
      lateFee: bill.lateFee,
      lateFeeWaiver: bill.lateFee ? lateFeeWaiver : null,
      invoiceId: invoice?.id ?? null,
    })
    return emitStay(ctx, stayCheckedOut, left)
  },
})
