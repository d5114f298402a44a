import { command } from '#kernel/command/command.ts'
import { oneOf, ref, text } from '#kernel/schema/fields.ts'
import { finishCredit } from '../cards/finish-credit.ts'
import { hearPayment, paymentOf } from '../cards/hear-payment.ts'
import { hearRefund, refundErrors } from '../cards/hear-refund.ts'
import { networkOf } from '../cards/networks.ts'
import { cardPaymentTold, claimRedeemed } from '../events.ts'
import { cardPaymentStates } from '../rules.ts'
import { tillErrors } from '../steps/open-claim.ts'

/** A relay with a key of its own passes on what the network sent; the signature says whether it is true. */
export const hearCardNetwork = command('deals.hear_card_network', {
  summary: 'Pass on what a card network says of a payment, a refund or a credit; said twice, it counts once',
  route: 'POST /v1/card-network-notices',
  needs: 'deals.card_network.notify',
  input: {
    network: oneOf(['simulator', 'fidel']),
    body: text({ max: 100_000, help: 'As it was sent, to the letter.' }),
    signature: text({ max: 2000 }),
    timestamp: text({ max: 30, help: 'Milliseconds since 1970, as it was sent beside it.' }),
  },
  output: {
    cardPaymentId: ref('deals.card_payment').optional(),
    status: oneOf(cardPaymentStates).optional(),
    because: text().optional(),
  },
  emits: [cardPaymentTold, claimRedeemed],
  errors: {
    ...tillErrors,
    ...refundErrors,
    'deals.untrue_notice': {
      status: 422,
      when: 'The signature does not fit, or is older than five minutes.',
    },
  },
  async run(ctx, { network: name, ...letter }) {
    const isOurs = ctx.tenant.settings.cardNetwork === name
    const notice = isOurs ? networkOf(name)?.readNotice(letter, ctx.now) : undefined
    if (!notice) return ctx.fail('deals.untrue_notice')
    const payment = await heard()
    return { cardPaymentId: payment?.id, status: payment?.status, because: payment?.because }

    async function heard() {
      if (notice!.kind === 'nothing') return undefined
      if (notice!.kind === 'paid') return hearPayment(ctx, name, notice!)
      if (notice!.kind === 'refunded') return hearRefund(ctx, name, notice!)
      const known = await paymentOf(ctx, name, notice!.paymentReference)
      if (!known) return ctx.fail('deals.payment_unknown')
      return finishCredit(ctx, known, notice!.outcome)
    }
  },
})
