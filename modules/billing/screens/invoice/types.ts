import type { Money } from '#ui/format/money.ts'
import type { Row } from '#ui/meta.ts'
import type { InvoiceStatus } from '../../rules.ts'

export interface LineRow {
  id: string
  description: string
  rule: string
  explanation: string | null
  quantity: string
  unit: Money
  net: Money
  taxPercent: string
  taxes: { name: string; jurisdiction: string; percent: string; amount: number }[]
  taxCategory: string | null
  tax: Money
  total: Money
}

export interface InvoiceRow extends Row {
  kind: 'invoice' | 'credit_note'
  reference: string
  status: InvoiceStatus
  payerId: string
  creditsId: string | null
  reason: string | null
  dueOn: string
  currency: string
  net: Money
  tax: Money
  total: Money
  paid: Money
  credited: Money
  writtenOff: Money
  due: Money
  payer?: { id: string; name: string } | null
  invoiceLines?: LineRow[]
}

export interface Settlement {
  id: string
  createdAt: string
  amount: Money
  payment?: { id: string; number: number; method: string; reference: string | null } | null
  deposit?: { id: string; method: string } | null
}

export const asInvoice = (row: Row): InvoiceRow => row as unknown as InvoiceRow
