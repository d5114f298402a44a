import { credit } from './commands/credit-invoice.ts'
import { hearProvider } from './commands/hear-provider.ts'
import { issue } from './commands/issue-invoice.ts'
import { issueSplit } from './commands/issue-split-invoices.ts'
import { payFromDeposit } from './commands/pay-from-deposit.ts'
import { payOwnAccount } from './commands/pay-own-account.ts'
import { payOwnInvoice } from './commands/pay-own-invoice.ts'
import { refund } from './commands/refund-payment.ts'
import { reverse } from './commands/reverse-payment.ts'
import { settleDeposit } from './commands/settle-deposit.ts'
import { takeDeposit } from './commands/take-deposit.ts'
import { takePayment } from './commands/take-payment.ts'
import { voidIt } from './commands/void-invoice.ts'
import { writeOffDue } from './commands/write-off.ts'

export const commands = [
  issue,
  issueSplit,
  credit,
  voidIt,
  writeOffDue,
  takePayment,
  payOwnInvoice,
  payOwnAccount,
  refund,
  reverse,
  takeDeposit,
  settleDeposit,
  payFromDeposit,
  hearProvider,
]
