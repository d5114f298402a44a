import { command } from '#kernel/command/command.ts'
import { changePayment } from '../cards/tell-payment.ts'
import { CardPayment } from '../entities/card-payment.ts'
import { cardPaymentTold } from '../events.ts'
import { giveCardCredit } from '../jobs/give-card-credit.ts'
import { cardPaymentSays } from '../rules.ts'

export const retryCardCredit = command('deals.retry_card_credit', {
  summary: 'Order a credit again that the network refused',
  route: 'POST /v1/card-payments/{id}/credit',
  needs: 'deals.claim.redeem',
  on: CardPayment,
  input: {},
  output: CardPayment,
  emits: [cardPaymentTold],
  errors: {
    'deals.credit_not_refused': {
      status: 409,
      when: 'Only a credit that the network refused is ordered again.',
    },
  },
  async run(ctx, { id }) {
    const payment = await ctx.find(CardPayment, id, { lock: true })
    if (!cardPaymentSays('retry', payment.status))
      ctx.fail('deals.credit_not_refused', { status: payment.status })
    ctx.enqueue(giveCardCredit, { cardPaymentId: id }, { key: id })
    const { attempt } = payment
    return changePayment(ctx, payment, {
      status: 'due',
      because: null,
      creditReference: null,
      attempt: attempt + 1,
      creditDueAt: ctx.now.toString(),
    })
  },
})
