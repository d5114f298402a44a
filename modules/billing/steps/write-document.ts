import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow, Row } from '#kernel/entity/entity.ts'
import { Invoice } from '../entities/invoice.ts'
import { InvoiceLine } from '../entities/invoice-line.ts'
import type { TaxedLine } from '../tax/tax-lines.ts'
import { type Subject, subjectColumns } from './subject.ts'

export type InvoiceRow = Row<typeof Invoice>

export interface Document {
  kind: 'invoice' | 'credit_note'
  payerId: string
  locationId: string | null
  subject?: Subject
  creditsId?: string
  reason?: string
  issuedOn: string
  dueOn: string
  currency: string
  taxInclusive: boolean
  lines: TaxedLine[]
  key?: string
}

const sumOf = (lines: TaxedLine[], part: 'net' | 'tax' | 'total') =>
  lines.reduce((sum, line) => sum + line[part], 0)

/** The document and its lines; its number comes from a trigger, inside the insert. */
export async function writeDocument(ctx: CommandContext, document: Document): Promise<InvoiceRow> {
  const { lines, subject, currency, key, ...own } = document
  const of = (amount: number) => ({ amount, currency })
  const total = sumOf(lines, 'total')
  const row = await ctx.insert(Invoice, {
    ...own,
    ...subjectColumns(subject),
    currency,
    status: total === 0 ? 'paid' : 'issued',
    net: of(sumOf(lines, 'net')),
    tax: of(sumOf(lines, 'tax')),
    total: of(total),
    paid: of(0),
    credited: of(0),
    writtenOff: of(0),
    externalId: key ?? null,
  } as NewRow<typeof Invoice>)
  await ctx.insertMany(
    InvoiceLine,
    lines.map((line, position) => ({
      invoiceId: row.id,
      position: position + 1,
      description: line.description,
      rule: line.rule,
      explanation: line.explanation ?? null,
      category: line.category ?? 'sales',
      quantity: String(line.quantity ?? 1),
      unit: of(line.unitAmount),
      net: of(line.net),
      taxCategory: line.taxCategory ?? null,
      taxPercent: line.taxPercent,
      taxes: line.taxes,
      tax: of(line.tax),
      total: of(line.total),
      ...subjectColumns(line.subject),
    })),
  )
  return row
}
