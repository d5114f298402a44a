import type { Tenant } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import type { Paper } from '#modules/documents/public.ts'
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
export function sheetOf(invoice: StoredInvoice, tenant: Pick<Tenant, 'name'>, paper: Paper) {
  const { t, said, money, day, number } = paper
  const isCredit = invoice.kind === 'credit_note'
  const described = ({ description, explanation }: StoredLine) =>
    explanation ? `${said(description)} (${said(explanation)})` : said(description)
  return {
    language: paper.language,
    title: `${t(`choice.billing.invoice.kind.${invoice.kind}`)} ${invoice.reference}`,
    sender: tenant.name,
    payer: invoice.payer,
    email: invoice.email,
    reason: invoice.reason && said(invoice.reason),
    words: { to: t('paper.invoice.to') },
    facts: [
      [t('paper.invoice.issued'), day(invoice.issuedOn)],
      isCredit
        ? [t('paper.invoice.credits'), invoice.credits ?? '']
        : [t('paper.invoice.due'), day(invoice.dueOn)],
    ],
    head: ['for', 'quantity', 'each', 'taxPercent', 'total'].map(name => t(`paper.invoice.${name}`)),
    lines: invoice.lines.map(line => [
      described(line),
      number(line.quantity, 6),
      money(line.unit),
      number(line.taxPercent, 6),
      money(line.total),
    ]),
    sums: sumsOf(invoice, isCredit, paper).map(([name, amount, weight]) => [name, money(amount), weight]),
  }
}

type Sum = [name: string, amount: Money, isStrong: 'yes' | 'no']

/** Each tax by its name, added up over the lines; documents from before there were several have only the sum. */
function taxesOf({ lines }: StoredInvoice, tax: Money, { t, number }: Paper): Sum[] {
  const sums = new Map<string, number>()
  for (const { name, jurisdiction, percent, amount } of lines.flatMap(line => line.taxes)) {
    const where = jurisdiction === 'general' ? '' : ` (${jurisdiction})`
    const label = t('paper.invoice.taxAt', { name: `${name}${where}`, percent: number(percent, 6) })
    sums.set(label, (sums.get(label) ?? 0) + amount)
  }
  if (sums.size === 0) return [[t('paper.invoice.tax'), tax, 'no']]
  return [...sums].map(([label, amount]) => [label, { ...tax, amount }, 'no'])
}

function sumsOf(invoice: StoredInvoice, isCredit: boolean, paper: Paper): Sum[] {
  const { net, tax, total, paid, credited, due } = invoice
  const { t } = paper
  const head: Sum[] = [
    [t('paper.invoice.net'), net, 'no'],
    ...taxesOf(invoice, tax, paper),
    [t('paper.invoice.total'), total, 'yes'],
  ]
  if (isCredit) return head
  if (paid.amount) head.push([t('paper.invoice.paid'), paid, 'no'])
  if (credited.amount) head.push([t('paper.invoice.credited'), credited, 'no'])
  return [...head, [t('paper.invoice.due'), due, 'yes']]
}
