import { Switch } from '@mantine/core'
import { useState } from 'react'
import type { Money } from '#ui/format/money.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from '../coating.module.css'
import { useUnits } from '../units.ts'
import own from './quote.module.css'
import type { PriceLine } from './types.ts'

interface Item {
  name: string
  count: number
  powder: number
  lines?: PriceLine[]
}

interface SummaryProps {
  price: Money
  /** Absent for whoever may not see costs. */
  cost?: Money | null
  items: Item[]
  lines?: PriceLine[]
  isStale?: boolean
}

/** The total, and every line with the rule it comes from. What it costs us is hidden until asked for. */
export function Summary({ price, cost, items, lines, isStale }: SummaryProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const units = useUnits()
  const [isOpen, setOpen] = useState(true)
  const { currency } = price
  const margin = price.amount ? (price.amount - (cost?.amount ?? 0)) / price.amount : 0
  const shown = (all: PriceLine[] = []) => all.filter(line => isOpen || !line.isInternal)
  const money = (amount: number) => formats.money({ amount, currency })
  return (
    <section
      className={`${classes.card} ${own.summary}`}
      aria-label={t('coating.quote.total')}
      aria-busy={isStale}
    >
      <div>
        <span className={classes.quiet}>{t('coating.quote.total')}</span>
        <div className={classes.figure} data-testid="quote-total" aria-live="polite">
          {formats.money(price)}
        </div>
        {cost && (
          <span className={classes.quiet}>
            {t('coating.quote.costAndMargin', {
              cost: formats.money(cost),
              margin: `${(margin * 100).toFixed(1)} %`,
            })}
          </span>
        )}
      </div>
      {cost && (
        <Switch
          label={t('coating.quote.showInternal')}
          checked={isOpen}
          onChange={event => setOpen(event.currentTarget.checked)}
        />
      )}
      <table className={classes.lines}>
        <caption className={own.caption}>{t('coating.quote.lines')}</caption>
        {items.map((item, at) => (
          // Parts have no id before they are kept; their order is what tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <tbody key={at}>
            {shown(item.lines).map(line => (
              <Line key={line.rule} line={line} amount={money(line.amount)} />
            ))}
            {isOpen && item.powder > 0 && (
              <tr>
                <th scope="row" colSpan={2}>
                  <small>
                    {t('coating.quote.powderNeeded', {
                      weight: `${units.weightOf(item.powder)} ${units.weightWord}`,
                    })}
                  </small>
                </th>
              </tr>
            )}
          </tbody>
        ))}
        <tbody>
          {shown(lines).map(line => (
            <Line key={line.rule} line={line} amount={money(line.amount)} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Line({ line, amount }: { line: PriceLine; amount: string }) {
  const { said } = useTerms()
  return (
    <tr data-strong={!line.isInternal || undefined}>
      <th scope="row">
        {said(line.label)}
        <small>{said(line.explanation)}</small>
      </th>
      <td>{amount}</td>
    </tr>
  )
}
