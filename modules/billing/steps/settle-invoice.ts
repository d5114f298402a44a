import type { CommandContext } from '#kernel/command/context.ts'
import { Invoice } from '../entities/invoice.ts'
import { statusOf } from '../rules.ts'
import type { InvoiceRow } from './write-document.ts'

export interface Moved {
  paid?: number
  credited?: number
  writtenOff?: number
}

/** Moves the figures of an invoice; its state follows from them. */
export function moveFigures(ctx: CommandContext, invoice: InvoiceRow, by: Moved): Promise<InvoiceRow> {
  const figures = {
    total: invoice.total.amount,
    paid: invoice.paid.amount + (by.paid ?? 0),
    credited: invoice.credited.amount + (by.credited ?? 0),
    writtenOff: invoice.writtenOff.amount + (by.writtenOff ?? 0),
  }
  const of = (amount: number) => ({ amount, currency: invoice.currency })
  return ctx.update(Invoice, invoice, {
    paid: of(figures.paid),
    credited: of(figures.credited),
    writtenOff: of(figures.writtenOff),
    status: statusOf(figures),
  })
}
