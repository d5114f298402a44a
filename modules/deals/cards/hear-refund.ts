import type { CommandContext } from '#kernel/command/context.ts'
import { CardPayment } from '../entities/card-payment.ts'
import { Claim } from '../entities/claim.ts'
import { cardPaymentSays } from '../rules.ts'
import { moveBudget } from '../steps/write-redemption.ts'
import { creditAfter } from './credit-of.ts'
import { paymentOf } from './hear-payment.ts'
import type { Refunded } from './port.ts'
import { type CardPaymentRow, changePayment } from './tell-payment.ts'

// A refund that names no payment is of the latest one that was large enough.
const likelySql = `select payment_reference as reference from deals.card_payment
  where network = $1 and card_reference = $2 and merchant_reference = $3 and paid_at <= $4
    and paid_currency = $6 and paid_amount - refunded_amount >= $5
  order by paid_at desc, id limit 1`

export const refundErrors = {
  'deals.payment_unknown': {
    status: 409,
    when: 'It speaks of a payment that was not told yet; say it again later.',
  },
} as const

/** Less was paid in the end: a credit that has not left becomes less, one that has stays and is noted as too much. */
export async function hearRefund(
  ctx: CommandContext<keyof typeof refundErrors>,
  network: string,
  told: Refunded,
): Promise<CardPaymentRow> {
  const { cardReference, merchantReference, refundedAt, amount, currency } = told
  const likely = [network, cardReference, merchantReference, refundedAt, amount, currency]
  const reference =
    told.paymentReference ?? (await ctx.sql.one<{ reference: string }>(likelySql, likely))?.reference
  const payment = reference ? await paymentOf(ctx, network, reference) : undefined
  if (!payment) return ctx.fail('deals.payment_unknown')
  if (payment.refunds.some(one => one.reference === told.refundReference)) return payment
  const refunded = Math.min(payment.paid.amount, payment.refunded.amount + amount)
  const noted = await ctx.update(CardPayment, payment, {
    refunded: { amount: refunded, currency: payment.paid.currency },
    refunds: [...payment.refunds, { reference: told.refundReference, amount }],
  })
  return lowerCredit(ctx, noted)
}

async function lowerCredit(ctx: CommandContext, payment: CardPaymentRow): Promise<CardPaymentRow> {
  const { paid, refunded, settled, discount, credit, status } = payment
  const remaining = paid.amount - refunded.amount
  if (!settled || !discount || !credit) {
    const isGone = remaining === 0
    return changePayment(ctx, payment, isGone ? { status: 'no_credit', because: 'refunded' } : {})
  }
  const { currency } = settled
  const fair = creditAfter(discount.amount, settled.amount, remaining)
  if (!cardPaymentSays('lower', status))
    return changePayment(ctx, payment, { overpaid: { amount: Math.max(0, credit.amount - fair), currency } })
  const claim = await ctx.find(Claim, payment.claimId!, { lock: true })
  await ctx.update(Claim, claim, { discount: { amount: fair, currency } })
  await moveBudget(ctx, claim.offerId, fair - credit.amount)
  const end = fair === 0 ? ({ status: 'no_credit', because: 'refunded' } as const) : {}
  return changePayment(ctx, payment, { credit: { amount: fair, currency }, ...end })
}
