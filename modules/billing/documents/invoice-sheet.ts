import type { Tenant } from '#kernel/command/context.ts'
import { formatMoney } from '#kernel/money/format-money.ts'
import type { Money } from '#kernel/schema/fields.ts'
import type { LineTax } from '../tax/rate.ts'

interface StoredLine {
  description: string
  explanation: string | null
  quantity: string
  taxPercent: string
  taxes: LineTax[]
  unit: Money
  total: Money
}

export interface StoredInvoice {
  kind: 'invoice' | 'credit_note'
  reference: string
  issuedOn: string
  dueOn: string
  reason: string | null
  /** The invoice that a credit note speaks against. */
  credits: string | null
  payer: string
  email: string | null
  net: Money
  tax: Money
  total: Money
  paid: Money
  credited: Money
  due: Money
  lines: StoredLine[]
}

/** What the paper shows, as text that is ready to be set. */
export function sheetOf(invoice: StoredInvoice, tenant: Pick<Tenant, 'name' | 'locale'>) {
  const { locale } = tenant
  const said = (amount: Money) => formatMoney(amount, locale)
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const dayOf = (on: string) => day.format(Date.parse(`${on}T00:00:00Z`))
  const isCredit = invoice.kind === 'credit_note'
  return {
    language: locale,
    title: `${isCredit ? 'Credit note' : 'Invoice'} ${invoice.reference}`,
    sender: tenant.name,
    payer: invoice.payer,
    email: invoice.email,
    reason: invoice.reason,
    words: { to: 'To' },
    facts: [
      ['Issued', dayOf(invoice.issuedOn)],
      isCredit ? ['Credits', invoice.credits ?? ''] : ['Due', dayOf(invoice.dueOn)],
    ],
    head: ['For', 'Quantity', 'Each', 'Tax %', 'Total'],
    lines: invoice.lines.map(line => [
      line.explanation ? `${line.description} (${line.explanation})` : line.description,
      line.quantity,
      said(line.unit),
      line.taxPercent,
      said(line.total),
    ]),
    sums: sumsOf(invoice, isCredit).map(([name, amount, weight]) => [name, said(amount), weight]),
  }
}

/** Each tax by its name, added up over the lines; documents from before there were several have only the sum. */
function taxesOf({ lines }: StoredInvoice, tax: Money): [string, Money, 'no'][] {
  const sums = new Map<string, number>()
  for (const { name, jurisdiction, percent, amount } of lines.flatMap(line => line.taxes)) {
    const where = jurisdiction === 'general' ? '' : ` (${jurisdiction})`
    const label = `${name}${where}, ${percent} %`
    sums.set(label, (sums.get(label) ?? 0) + amount)
  }
  if (sums.size === 0) return [['Tax', tax, 'no']]
  return [...sums].map(([label, amount]) => [label, { ...tax, amount }, 'no'])
}

function sumsOf(invoice: StoredInvoice, isCredit: boolean): [string, Money, 'yes' | 'no'][] {
  const { net, tax, total, paid, credited, due } = invoice
  const head: [string, Money, 'yes' | 'no'][] = [
    ['Without tax', net, 'no'],
    ...taxesOf(invoice, tax),
    ['Total', total, 'yes'],
  ]
  if (isCredit) return head
  if (paid.amount) head.push(['Paid', paid, 'no'])
  if (credited.amount) head.push(['Credited', credited, 'no'])
  return [...head, ['Due', due, 'yes']]
}
