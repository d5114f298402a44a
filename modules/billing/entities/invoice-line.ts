import { entity } from '#kernel/entity/entity.ts'
import { id, integer, list, longText, money, ref, text } from '#kernel/schema/fields.ts'
import { lineTaxShape } from '../tax/rate.ts'

const issued = { readOnly: true }

/** One thing charged for, with the rule it comes from and how that rule arrived at the figure. */
export const InvoiceLine = entity('billing.invoice_line', {
  plural: 'invoice-lines',
  title: 'description',
  label: 'Invoice line',
  access: { read: 'billing.invoice.read', write: 'billing.invoice.write' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  defaultSort: 'position',
  fields: {
    invoiceId: ref('billing.invoice', issued),
    position: integer(issued),
    description: text({ max: 500, ...issued }),
    rule: text({ ...issued, help: 'The rule this line comes from.' }),
    explanation: longText({ ...issued, help: 'How the rule arrived at the amount.' }).optional(),
    category: text({ ...issued, help: 'What kind of revenue it is.' }),
    quantity: text({ max: 30, ...issued, help: 'A decimal number.' }),
    unit: money(issued),
    net: money(issued),
    taxCategory: text(issued).optional(),
    taxPercent: text({ max: 10, ...issued, help: 'Of all taxes together.' }),
    taxes: list(lineTaxShape, {
      ...issued,
      help: 'Each tax of the line, whose it is, and what it comes to.',
    }).default([]),
    tax: money(issued),
    total: money(issued),
    subjectEntity: text(issued).optional(),
    subjectId: id(issued).optional(),
  },
})
