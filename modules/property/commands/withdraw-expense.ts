import { command } from '#kernel/command/command.ts'
import { Expense } from '../entities/expense.ts'

export const withdrawExpense = command('property.withdraw_expense', {
  summary: 'Take a cost off before its sheet is issued',
  route: 'POST /v1/common-expenses/{id}/withdrawal',
  needs: 'property.expense.write',
  on: Expense,
  input: {},
  output: Expense,
  errors: {
    'property.month_issued': {
      status: 409,
      when: 'It stands on a sheet; enter its negative in a later month.',
    },
  },
  async run(ctx, { id }) {
    const expense = await ctx.find(Expense, id, { lock: true })
    if (expense.sheetId) ctx.fail('property.month_issued')
    return ctx.update(Expense, expense, { archivedAt: expense.archivedAt ?? ctx.now.toString() })
  },
})
