import { command } from '#kernel/command/command.ts'
import { id, text } from '#kernel/schema/fields.ts'
import { Deposit } from '../entities/deposit.ts'
import { billingErrors } from '../errors.ts'
import { depositTaken, paymentStarted } from '../events.ts'
import { takeDeposit as take } from '../steps/take-deposit.ts'
import { paymentInput } from './take-payment.ts'

export const takeDeposit = command('billing.take_deposit', {
  summary: 'Take money that is held until what it is for is settled',
  route: 'POST /v1/deposits',
  needs: 'billing.deposit.take',
  input: {
    ...paymentInput,
    subjectEntity: text({ max: 60 }),
    subjectId: id(),
    about: text({ max: 200, help: 'What it is held for, as people call it.' }).optional(),
  },
  output: Deposit,
  status: 201,
  emits: [depositTaken, paymentStarted],
  errors: billingErrors,
  run: (ctx, { subjectEntity, subjectId, ...input }) =>
    take(ctx, { ...input, subject: { entity: subjectEntity, id: subjectId } }),
})
