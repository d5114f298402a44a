import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, json, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { cardPaymentStates } from '../rules.ts'

/** What was paid back of a payment, each once by the network's own name for it. */
export interface CardRefund {
  reference: string
  amount: number
}

/** A payment that a card network told of: what it was matched to, and the credit on the card's statement. */
export const CardPayment = entity('deals.card_payment', {
  plural: 'card-payments',
  title: 'paymentReference',
  label: 'Payment by a linked card',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'deals.redemption.read' },
  scopedBy: 'locationId',
  defaultSort: '-paidAt',
  sorts: ['paidAt'],
  fields: {
    network: text({ max: 20 }),
    paymentReference: text({ max: 200 }),
    cardReference: text({ max: 200, personal: 'basic' }),
    merchantReference: text({ max: 200 }),
    venueId: ref('venues.venue').optional(),
    locationId: ref('kernel.location').optional(),
    cardId: ref('deals.payment_card').optional(),
    claimId: ref('deals.claim').optional(),
    paid: money(),
    refunded: money(),
    refunds: json<CardRefund[]>(),
    settled: money({ help: 'What was paid when it was matched; the discount is of this.' }).optional(),
    discount: money({ help: 'By the promised terms.' }).optional(),
    credit: money({
      help: 'What the card gets back: the discount, less what fell away by refunds.',
    }).optional(),
    overpaid: money({ help: 'Given before a refund came; no network takes a credit back.' }).optional(),
    paidAt: instant(),
    status: oneOf(cardPaymentStates),
    because: text({ max: 100 }).optional(),
    creditDueAt: instant({ help: 'Until then a refund still lowers the credit.' }).optional(),
    creditReference: text({ max: 200 }).optional(),
    attempt: integer(),
  },
  constraints: {
    card_payment_once: {
      code: 'deals.payment_told',
      message: 'This payment is being told already; say it again to hear what became of it.',
    },
  },
})
