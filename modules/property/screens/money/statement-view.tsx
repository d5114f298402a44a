import { Anchor, Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { withDaysSaid } from '../../rules.ts'
import classes from '../kit/kit.module.css'
import type { Distribution, Party } from './data.ts'

export interface Statement {
  unitName: string
  buildingName: string
  month: string
  currency: string
  balances: { party: Party; opening: number; charged: number; paid: number; closing: number }[]
  lines: {
    party: Party
    kind: 'expense' | 'reserve'
    description: string
    distribution: Distribution
    amount: number
    weight: number
    totalWeight: number
    wholeAmount: number
  }[]
}

/** What a unit owes for a month, line by line, with what was carried forward and paid. */
export function StatementView({ statement, pdf }: { statement: Statement; pdf: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const money = (amount: number) => formats.money({ amount, currency: statement.currency })
  return (
    <div className={classes.section}>
      <div className={classes.columns}>
        {statement.balances.map(balance => (
          <div key={balance.party} className={classes.card}>
            <b>{t(`property.party.${balance.party}`)}</b>
            <ul className={classes.list}>
              {statement.lines
                .filter(line => line.party === balance.party)
                .map((line, at) => (
                  <li key={`${line.description} ${at}`}>
                    <div className={classes.line}>
                      <span className={classes.words}>
                        {line.kind === 'reserve'
                          ? t('property.sheet.reserve')
                          : withDaysSaid(line.description, formats.day)}
                      </span>
                      <span className={classes.figure}>{money(line.amount)}</span>
                    </div>
                    <Text size="sm" c="dimmed">
                      {t(`property.share.${line.distribution}`, {
                        weight: line.weight,
                        total: line.totalWeight,
                        amount: money(line.wholeAmount),
                      })}
                    </Text>
                  </li>
                ))}
            </ul>
            <table className={classes.table}>
              <tbody>
                {(['opening', 'charged', 'paid', 'closing'] as const).map(name => (
                  <tr key={name}>
                    <th scope="row" style={{ fontWeight: name === 'closing' ? 700 : 400 }}>
                      {t(`property.balance.${name}`)}
                    </th>
                    <td className={classes.number}>
                      {name === 'closing' ? <b>{money(balance.closing)}</b> : money(balance[name])}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
      </div>
      <Anchor href={pdf} target="_blank" rel="noreferrer">
        {t('property.statement.pdf')}
      </Anchor>
    </div>
  )
}
