import { command } from '#kernel/command/command.ts'
import { oneOf, text } from '#kernel/schema/fields.ts'
import { billingErrors, paymentMethods } from '#modules/billing/public.ts'
import { Stay } from '../entities/stay.ts'
import { stayDepositTaken } from '../events.ts'
import { stayRefusals } from '../rules.ts'
import { collectDeposit } from '../steps/collect-deposit.ts'
import { emitStay } from '../steps/emit-stay.ts'
import { openStay } from '../steps/open-stay.ts'

export const payDeposit = command('bookings.pay_deposit', {
  summary: 'Take the deposit that the price rules ask for; taken once, however often it is asked for',
  route: 'POST /v1/stays/{id}/deposit',
  needs: 'bookings.stay.write',
  on: Stay,
  input: {
    method: oneOf(paymentMethods),
    reference: text({ max: 100 }).optional(),
    cardToken: text({ max: 200 }).optional(),
  },
  output: Stay,
  emits: [stayDepositTaken],
  errors: {
    ...stayRefusals,
    ...billingErrors,
    'bookings.no_deposit': { status: 409, when: 'No deposit is asked for this stay.' },
  },
  async run(ctx, { id, ...how }) {
    const { stay } = await openStay(ctx, id, 'payDeposit')
    if (!(await collectDeposit(ctx, stay, how))) ctx.fail('bookings.no_deposit')
    return emitStay(ctx, stayDepositTaken, stay)
  },
})
