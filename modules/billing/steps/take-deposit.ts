import type { CommandContext } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { Deposit, unnamed } from '../entities/deposit.ts'
import type { PaymentMethod } from '../rules.ts'
import { type DepositRow, holdDeposit } from './hold-deposit.ts'
import { madeBefore } from './key-lock.ts'
import { openPayment } from './record-payment.ts'
import type { Subject } from './subject.ts'

export interface DepositDraft {
  payerId: string
  subject: Subject
  /** What it is held for, as its payer would say it: a sentence of the server's, or somebody's own words. */
  about?: string | null
  amount: Money
  method: PaymentMethod
  reference?: string | null
  cardToken?: string | null
  locationId?: string | null
  key?: string
}

/** Takes money that is held for a subject (a stay, a booking) until it is settled. */
export async function takeDeposit(ctx: CommandContext, draft: DepositDraft): Promise<DepositRow> {
  const { subject, about, key, ...paid } = draft
  const before = await madeBefore(ctx, Deposit, key)
  if (before) return before
  const payment = await openPayment(ctx, paid, 'deposit')
  const none = { amount: 0, currency: draft.amount.currency }
  const deposit = await ctx.insert(Deposit, {
    about: about || unnamed,
    payerId: draft.payerId,
    paymentId: payment.id,
    subjectEntity: subject.entity,
    subjectId: subject.id,
    method: draft.method,
    status: 'pending',
    amount: draft.amount,
    consumed: none,
    refunded: none,
    forfeited: none,
    credited: none,
    externalId: key ?? null,
  } as never)
  return payment.status === 'pending' ? deposit : holdDeposit(ctx, deposit, payment)
}
