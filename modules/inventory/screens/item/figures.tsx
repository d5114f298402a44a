import { useTerms } from '#ui/i18n/use-terms.ts'
import { Bar } from '../stock/bar.tsx'
import type { StockRow } from '../stock/data.ts'
import type { Amounts } from '../units/amounts.ts'
import classes from './item.module.css'

/** What people ask first: how much, how much of it is free, when is it ordered. */
export function Figures({ row, amounts }: { row: StockRow; amounts: Amounts }) {
  const { t } = useTerms()
  const figures = [
    ['inventory.figure.onHand', row.onHand],
    ['inventory.figure.available', row.available],
    ['inventory.figure.reserved', row.reserved],
    ['inventory.figure.onOrder', row.onOrder],
    ['inventory.figure.point', row.point],
  ] as const
  return (
    <section className={classes.figures}>
      <dl>
        {figures.map(([label, quantity]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{quantity === null ? '–' : amounts.say(quantity)}</dd>
          </div>
        ))}
      </dl>
      <Bar row={row} amounts={amounts} />
    </section>
  )
}
