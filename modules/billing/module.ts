import { defineModule } from '#kernel/module/module.ts'
import { commands } from './commands.ts'
import { Allocation } from './entities/allocation.ts'
import { Deposit } from './entities/deposit.ts'
import { Entry } from './entities/entry.ts'
import { Invoice } from './entities/invoice.ts'
import { InvoiceLine } from './entities/invoice-line.ts'
import { Payment } from './entities/payment.ts'
import { Refund } from './entities/refund.ts'
import { TaxRate } from './entities/tax-rate.ts'
import * as events from './events.ts'
import { chargeCard } from './jobs/charge-card.ts'
import { refundCard } from './jobs/refund-card.ts'
import { whenIssued, whenReceived } from './listeners/tell-payer.ts'
import { balance } from './queries/balance.ts'
import { invoicePdf, ownInvoicePdf } from './queries/invoice-pdf.ts'
import { ledgerBalances } from './queries/ledger-balances.ts'
import { ownAccounts } from './queries/own-accounts.ts'
import { ownInvoices } from './queries/own-invoices.ts'
import { ownReceiptPdf, receiptPdf } from './queries/receipt-pdf.ts'
import { statement } from './queries/statement.ts'
import { settings } from './settings.ts'

export const billing = defineModule({
  id: 'billing',
  dependsOn: ['business', 'documents', 'people', 'notices'],
  entities: [Invoice, InvoiceLine, Payment, Allocation, Deposit, Refund, TaxRate, Entry],
  commands,
  queries: [
    balance,
    invoicePdf,
    ownInvoicePdf,
    receiptPdf,
    ownReceiptPdf,
    ownInvoices,
    ownAccounts,
    ledgerBalances,
    statement,
  ],
  events: Object.values(events),
  jobs: [chargeCard, refundCard],
  listeners: [whenIssued, whenReceived],
  permissions: { 'billing.balance.read_all': 'see what every payer owes, not only those it was let see' },
  settings,
  migrations: new URL('./migrations/', import.meta.url),
})
