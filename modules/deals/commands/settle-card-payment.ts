import { command } from '#kernel/command/command.ts'
import { instant, integer, ref } from '#kernel/schema/fields.ts'
import { matchPayment } from '../cards/hear-payment.ts'
import { settlePayment } from '../cards/settle-payment.ts'
import { CardPayment } from '../entities/card-payment.ts'
import { Claim } from '../entities/claim.ts'
import { cardPaymentTold, claimRedeemed } from '../events.ts'
import { cardPaymentSays } from '../rules.ts'
import { tillErrors } from '../steps/open-claim.ts'

const amount = () => integer({ min: 0, max: 1_000_000_000 })

export const settleCardPayment = command('deals.settle_card_payment', {
  summary:
    'Say what a payment by a linked card does not: the bill, who came when, or which booking it was for',
  route: 'POST /v1/card-payments/{id}/settlement',
  needs: 'deals.claim.redeem',
  on: CardPayment,
  input: {
    claimId: ref('deals.claim', { help: 'Looked for by card, venue and time unless given.' }).optional(),
    food: amount().optional(),
    drinks: amount().default(0),
    other: amount().default(0),
    guests: integer({ min: 1, max: 500, label: 'Guests who came' }).optional(),
    arrivedAt: instant({ help: 'Needed if nobody marked them as arrived.' }).optional(),
  },
  output: CardPayment,
  emits: [cardPaymentTold, claimRedeemed],
  errors: {
    ...tillErrors,
    'deals.payment_settled': { status: 409, when: 'This payment is settled; its status says how.' },
    'deals.bill_above_payment': { status: 422, when: 'The bill is more than what was paid with the card.' },
    'deals.other_venue': { status: 422, when: 'The booking is of another venue than the payment.' },
  },
  async run(ctx, { id, claimId, food, drinks, other, guests, arrivedAt }) {
    const payment = await ctx.find(CardPayment, id, { lock: true })
    if (!cardPaymentSays('settle', payment.status) || payment.settled)
      return ctx.fail('deals.payment_settled', { status: payment.status })
    const bill = food === undefined || food === null ? undefined : { food, drinks, other }
    const paid = payment.paid.amount - payment.refunded.amount
    if (bill && bill.food + bill.drinks + bill.other > paid) ctx.fail('deals.bill_above_payment', { paid })
    const chosen = claimId ?? payment.claimId
    if (!chosen) return matchPayment(ctx, payment)
    const claim = await ctx.find(Claim, chosen)
    if (payment.venueId && claim.venueId !== payment.venueId) ctx.fail('deals.other_venue')
    if (claim.status === 'redeemed' || claim.status === 'void')
      ctx.fail('deals.redeemed_already', { redeemedAt: claim.redeemedAt })
    return settlePayment(ctx, payment, chosen, {
      ...(bill ? { bill } : {}),
      guests: guests ?? null,
      arrivedAt: arrivedAt ?? null,
    })
  },
})
