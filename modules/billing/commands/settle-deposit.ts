import { command } from '#kernel/command/command.ts'
import { integer } from '#kernel/schema/fields.ts'
import { Deposit } from '../entities/deposit.ts'
import { billingErrors } from '../errors.ts'
import { depositSettled, refundMade } from '../events.ts'
import { settleThis } from '../steps/settle-deposit.ts'

const part = (help: string) => integer({ min: 0, max: 9_000_000_000_000, help }).default(0)

export const settleDeposit = command('billing.settle_deposit', {
  summary: 'Say what becomes of a deposit: given back, kept, or turned into store credit',
  route: 'POST /v1/deposits/{id}/settlement',
  needs: 'billing.deposit.settle',
  on: Deposit,
  input: {
    refund: part('Minor units that go back the way they came.'),
    forfeit: part('Minor units that are kept.'),
    storeCredit: part('Minor units the payer may spend later.'),
  },
  output: Deposit,
  emits: [depositSettled, refundMade],
  errors: billingErrors,
  async run(ctx, { id, refund, forfeit, storeCredit }) {
    const { currency } = (await ctx.find(Deposit, id)).amount
    const of = (amount: number) => ({ amount, currency })
    return settleThis(ctx, id, { refund: of(refund), forfeit: of(forfeit), storeCredit: of(storeCredit) })
  },
})
