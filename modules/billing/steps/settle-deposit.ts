import type { CommandContext } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { Deposit } from '../entities/deposit.ts'
import { Payment } from '../entities/payment.ts'
import { refuse } from '../errors.ts'
import { depositSettled } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer } from '../ledger/balance.ts'
import { post } from '../ledger/post.ts'
import { emitAmount } from './emit-amount.ts'
import { giveBack } from './give-back.ts'
import type { DepositRow } from './hold-deposit.ts'
import type { Subject } from './subject.ts'

/** What becomes of a deposit. What the three leave is held on. */
export interface Fate {
  refund: Money
  forfeit: Money
  storeCredit: Money
}

const depositsSql = `select d.id, d.payer_id as "payerId" from billing.deposit d
  where d.subject_id = $1 and d.subject_entity = $2 and d.status in ('held', 'settled') order by d.id`

/**
 * Settles what is held for a subject, oldest deposit first. Asked again after all has been settled in that same way,
 * it changes nothing and gives what there is.
 */
export async function settleDeposit(
  ctx: CommandContext,
  subject: Subject,
  fate: Fate,
): Promise<DepositRow[]> {
  const found = await ctx.sql.rows<{ id: string; payerId: string }>(depositsSql, [subject.id, subject.entity])
  for (const payerId of new Set(found.map(row => row.payerId).sort())) await lockPayer(ctx, payerId)
  const deposits: DepositRow[] = []
  for (const { id } of found) deposits.push(await ctx.find(Deposit, id, { lock: true }))
  if (isDone(deposits, fate)) return deposits
  const left = {
    refund: fate.refund.amount,
    forfeit: fate.forfeit.amount,
    storeCredit: fate.storeCredit.amount,
  }
  const settled: DepositRow[] = []
  for (const deposit of deposits) settled.push(await settleOne(ctx, deposit, left))
  if (left.refund + left.forfeit + left.storeCredit > 0)
    refuse('billing.more_than_held', { held: heldBy(deposits) })
  return settled
}

/** The same for one deposit. */
export async function settleThis(ctx: CommandContext, id: string, fate: Fate): Promise<DepositRow> {
  const { payerId } = await ctx.find(Deposit, id)
  await lockPayer(ctx, payerId)
  const deposit = await ctx.find(Deposit, id, { lock: true })
  if (isDone([deposit], fate)) return deposit
  const left = {
    refund: fate.refund.amount,
    forfeit: fate.forfeit.amount,
    storeCredit: fate.storeCredit.amount,
  }
  const settled = await settleOne(ctx, deposit, left)
  if (left.refund + left.forfeit + left.storeCredit > 0)
    refuse('billing.more_than_held', { held: deposit.held.amount })
  return settled
}

const heldBy = (deposits: DepositRow[]) => deposits.reduce((sum, one) => sum + one.held.amount, 0)

function isDone(deposits: DepositRow[], fate: Fate): boolean {
  const of = (part: 'refunded' | 'forfeited' | 'credited') =>
    deposits.reduce((sum, deposit) => sum + deposit[part].amount, 0)
  return (
    deposits.length > 0 &&
    heldBy(deposits) === 0 &&
    of('refunded') === fate.refund.amount &&
    of('forfeited') === fate.forfeit.amount &&
    of('credited') === fate.storeCredit.amount
  )
}

type Left = { refund: number; forfeit: number; storeCredit: number }

async function settleOne(ctx: CommandContext, deposit: DepositRow, left: Left): Promise<DepositRow> {
  const { payerId } = deposit
  const { currency } = deposit.amount
  let held = deposit.held.amount
  const take = (part: keyof Left) => {
    const amount = Math.min(held, left[part])
    held -= amount
    left[part] -= amount
    return amount
  }
  const [refund, forfeit, credit] = [take('refund'), take('forfeit'), take('storeCredit')]
  if (refund + forfeit + credit === 0) return deposit
  const of = (amount: number) => ({ amount, currency })
  if (refund > 0) {
    const payment = await ctx.find(Payment, deposit.paymentId, { lock: true })
    const from = accounts.depositsHeld(payerId)
    await giveBack(ctx, { payment, amount: refund, from, depositId: deposit.id, reason: 'Deposit refunded' })
  }
  await post(ctx, {
    memo: 'Deposit settled',
    currency,
    subject: { entity: Deposit.name, id: deposit.id },
    postings: [
      { account: accounts.depositsHeld(payerId), amount: forfeit + credit },
      { account: accounts.revenue('forfeited_deposits'), amount: -forfeit },
      { account: accounts.storeCredit(payerId), amount: -credit },
    ],
  })
  const settled = await ctx.update(Deposit, deposit, {
    refunded: of(deposit.refunded.amount + refund),
    forfeited: of(deposit.forfeited.amount + forfeit),
    credited: of(deposit.credited.amount + credit),
    status: held === 0 ? 'settled' : 'held',
  })
  return emitAmount(ctx, depositSettled, Deposit, settled)
}
