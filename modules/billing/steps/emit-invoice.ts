import type { CommandContext } from '#kernel/command/context.ts'
import { Invoice } from '../entities/invoice.ts'
import type { InvoiceRow } from './write-document.ts'

export function emitInvoice(ctx: CommandContext, event: { name: string }, row: InvoiceRow): InvoiceRow {
  const { version, number, status, payerId, subjectId } = row
  ctx.emit(event, {
    entity: Invoice.name,
    rowId: row.id,
    locationId: row.locationId,
    data: { version, number, status, payerId, subjectId },
  })
  return row
}
