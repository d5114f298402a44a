import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { Payment } from '../entities/payment.ts'
import { refuse } from '../errors.ts'
import { paymentStarted } from '../events.ts'
import { chargeCard } from '../jobs/charge-card.ts'
import { lockPayer, storeCreditOf } from '../ledger/balance.ts'
import type { PaymentMethod } from '../rules.ts'
import { applyPayment, type PaymentRow } from './apply-payment.ts'
import { emitAmount } from './emit-amount.ts'
import { madeBefore } from './key-lock.ts'
import { payerFacts } from './payer-facts.ts'
import { requireAccepted } from './require-accepted.ts'

export interface PaymentDraft {
  payerId: string
  /** Settles this one; the oldest that are due unless given. What is over becomes store credit. */
  invoiceId?: string | null
  amount: Money
  method: PaymentMethod
  reference?: string | null
  /** What the card provider knows the card by. */
  cardToken?: string | null
  locationId?: string | null
  key?: string
}

/**
 * Takes a payment. A card is charged after commit when the tenant has a provider: the payment is then `pending` until
 * the provider has answered. Without one, the card was taken at a terminal of the tenant's own.
 */
export async function recordPayment(ctx: CommandContext, draft: PaymentDraft): Promise<PaymentRow> {
  const before = await madeBefore(ctx, Payment, draft.key)
  if (before) return before
  const payment = await openPayment(ctx, draft, 'payment')
  return payment.status === 'pending' ? payment : applyPayment(ctx, payment)
}

/** The row of a payment, and the order to charge the card when there is one to be charged. */
export async function openPayment(
  ctx: CommandContext,
  { key, ...draft }: PaymentDraft,
  purpose: 'payment' | 'deposit',
): Promise<PaymentRow> {
  const { payerId, amount, method } = draft
  requireAccepted(ctx, method)
  await payerFacts(ctx, { payerId, locationId: draft.locationId })
  await lockPayer(ctx, payerId)
  if (method === 'store_credit') {
    const credit = await storeCreditOf(ctx, payerId, amount.currency)
    if (credit < amount.amount) refuse('billing.not_enough_credit', { credit })
  }
  const provider = method === 'card' ? String(ctx.tenant.settings.cardProvider ?? 'none') : 'none'
  const isPending = provider !== 'none'
  const payment = await ctx.insert(Payment, {
    ...draft,
    purpose,
    status: isPending ? 'pending' : 'succeeded',
    refunded: { amount: 0, currency: amount.currency },
    provider: isPending ? provider : null,
    receivedAt: isPending ? null : ctx.now.toString(),
    externalId: key ?? null,
  } as NewRow<typeof Payment>)
  if (!isPending) return payment
  ctx.enqueue(chargeCard, { paymentId: payment.id }, { key: payment.id })
  return emitAmount(ctx, paymentStarted, Payment, payment)
}
