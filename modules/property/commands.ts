import { addExpense } from './commands/add-expense.ts'
import { issueSheet } from './commands/issue-sheet.ts'
import { moveOut } from './commands/move-out.ts'
import { recordReading } from './commands/record-reading.ts'
import { recordUnitPayment } from './commands/record-unit-payment.ts'
import { withdrawExpense } from './commands/withdraw-expense.ts'

export const commands = [moveOut, recordReading, addExpense, withdrawExpense, issueSheet, recordUnitPayment]
