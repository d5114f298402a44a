import type { Tenant } from '#kernel/command/context.ts'
import { type Paper, registerTemplate } from '#modules/documents/public.ts'
import type { Statement } from '../expenses/statement-shape.ts'
import { withDaysSaid } from '../rules.ts'

export const statementTemplate = registerTemplate(
  'property.statement',
  new URL('../templates/statement.typ', import.meta.url),
)

type Line = Statement['lines'][number]

/** The paper, its file's name and its date: text that is ready to be set. */
export function sheetOfStatement(
  statement: Statement,
  tenant: Pick<Tenant, 'id' | 'name' | 'settings'>,
  { language, t, said, money, day, month: named, number }: Paper,
): [
  data: object,
  fileName: string,
  options: { madeAt: Temporal.Instant; of: Pick<Tenant, 'id' | 'settings'> },
] {
  const { unitName, buildingName, month, currency, balances, lines } = statement
  const amountOf = (amount: number) => money({ amount, currency })
  const howOf = ({ distribution, weight, totalWeight }: Line) =>
    t(`paper.statement.by.${distribution}`, { weight: number(weight), total: number(totalWeight) })
  const data = {
    language,
    sender: tenant.name,
    title: t('paper.statement.title', { building: buildingName, unit: unitName }),
    month: named(month),
    head: ['for', 'of', 'part', 'amount'].map(name => t(`paper.statement.${name}`)),
    parts: balances.map(({ party, opening, charged, paid, closing }) => ({
      title: t(`paper.statement.party.${party}`),
      lines: lines
        .filter(line => line.party === party)
        .map(line => [
          withDaysSaid(said(line.description), day),
          amountOf(line.wholeAmount),
          howOf(line),
          amountOf(line.amount),
        ]),
      sums: [
        [t('paper.statement.opening'), amountOf(opening), 'no'],
        [t('paper.statement.charged'), amountOf(charged), 'no'],
        [t('paper.statement.paid'), amountOf(-paid), 'no'],
        [t('paper.statement.due'), amountOf(closing), 'yes'],
      ],
    })),
  }
  const madeAt = Temporal.PlainYearMonth.from(month)
    .toPlainDate({ day: 1 })
    .toZonedDateTime('UTC')
    .toInstant()
  return [data, `statement-${unitName}-${month}.pdf`, { madeAt, of: tenant }]
}
