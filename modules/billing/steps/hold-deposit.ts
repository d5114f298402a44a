import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Deposit } from '../entities/deposit.ts'
import { depositTaken } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { post } from '../ledger/post.ts'
import { type PaymentRow, source } from './apply-payment.ts'
import { emitAmount } from './emit-amount.ts'

export type DepositRow = Row<typeof Deposit>

/** The money has come in: from now on it is held for the payer. */
export async function holdDeposit(
  ctx: CommandContext,
  deposit: DepositRow,
  payment: PaymentRow,
): Promise<DepositRow> {
  const { amount, currency } = deposit.amount
  await post(ctx, {
    memo: `Deposit by payment #${payment.number}`,
    currency,
    subject: { entity: Deposit.name, id: deposit.id },
    postings: [
      { account: source(payment), amount },
      { account: accounts.depositsHeld(deposit.payerId), amount: -amount },
    ],
  })
  const held = await ctx.update(Deposit, deposit, { status: 'held' })
  return emitAmount(ctx, depositTaken, Deposit, held)
}
