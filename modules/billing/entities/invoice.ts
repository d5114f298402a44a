import { entity } from '#kernel/entity/entity.ts'
import { bool, currency, day, id, integer, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { documentKinds, invoiceStatuses } from '../rules.ts'

const issued = { readOnly: true }

/** What somebody was asked to pay, or a credit note that takes some of it back. Never edited once it is issued. */
export const Invoice = entity('billing.invoice', {
  plural: 'invoices',
  title: 'reference',
  label: 'Invoice',
  isSearchable: true,
  scopedBy: 'locationId',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  defaultSort: '-issuedOn',
  fields: {
    kind: oneOf(documentKinds, issued),
    number: integer(issued),
    reference: text(issued),
    status: oneOf(invoiceStatuses, issued),
    payerId: ref('people.customer', issued),
    locationId: ref('kernel.location', issued).optional(),
    subjectEntity: text({ ...issued, help: 'What it is for, as the name of a noun.' }).optional(),
    subjectId: id(issued).optional(),
    creditsId: ref('billing.invoice', {
      ...issued,
      help: 'The invoice that a credit note speaks against.',
    }).optional(),
    reason: text({ max: 500, ...issued }).optional(),
    issuedOn: day(issued),
    dueOn: day(issued),
    currency: currency(issued),
    taxInclusive: bool({ ...issued, help: 'Prices of the lines contain their tax.' }),
    net: money(issued),
    tax: money(issued),
    total: money(issued),
    paid: money(issued),
    credited: money(issued),
    writtenOff: money(issued),
    due: money(issued),
  },
  constraints: {
    invoice_due: {
      code: 'billing.more_than_due',
      message: 'More is taken off than is due on this invoice.',
    },
    invoice_credited: {
      code: 'billing.more_than_invoiced',
      message: 'More would be credited than was invoiced.',
    },
  },
})
