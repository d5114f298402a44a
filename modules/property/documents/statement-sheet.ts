import type { Tenant } from '#kernel/command/context.ts'
import { formatMoney } from '#kernel/money/format-money.ts'
import { registerTemplate } from '#modules/documents/public.ts'
import type { Statement } from '../expenses/statement-shape.ts'

export const statementTemplate = registerTemplate(
  'property.statement',
  new URL('../templates/statement.typ', import.meta.url),
)

type Line = Statement['lines'][number]

const how: Record<Line['distribution'], (line: Line) => string> = {
  shares: line => `${line.weight} of ${line.totalWeight} shares`,
  equal: line => `1 of ${line.totalWeight} units`,
  meter: line => `${line.weight} of ${line.totalWeight} counted`,
  units: line => `1 of ${line.totalWeight} units concerned`,
}

/** The paper, its file's name and its date: text that is ready to be set. */
export function sheetOfStatement(
  statement: Statement,
  tenant: Pick<Tenant, 'name' | 'locale'>,
): [data: object, fileName: string, options: { madeAt: Temporal.Instant }] {
  const { unitName, buildingName, month, currency, balances, lines } = statement
  const { locale } = tenant
  const said = (amount: number) => formatMoney({ amount, currency }, locale)
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 })
  const named = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const data = {
    language: locale,
    sender: tenant.name,
    title: `${buildingName}, unit ${unitName}`,
    month: named.format(Date.parse(`${first}T00:00:00Z`)),
    head: ['For', 'Of', 'Your part', 'Amount'],
    parts: balances.map(({ party, opening, charged, paid, closing }) => ({
      title: party === 'owner' ? 'Owner' : 'Tenant',
      lines: lines
        .filter(line => line.party === party)
        .map(line => [
          line.description,
          said(line.wholeAmount),
          how[line.distribution](line),
          said(line.amount),
        ]),
      sums: [
        ['Carried forward', said(opening), 'no'],
        ['Charged', said(charged), 'no'],
        ['Paid', said(-paid), 'no'],
        ['Due', said(closing), 'yes'],
      ],
    })),
  }
  const madeAt = first.toZonedDateTime('UTC').toInstant()
  return [data, `statement-${unitName}-${month}.pdf`, { madeAt }]
}
