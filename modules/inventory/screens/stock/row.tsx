import { Link } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useAmounts } from '../units/use-amounts.ts'
import { Bar } from './bar.tsx'
import type { StockRow } from './data.ts'
import classes from './stock.module.css'
import { StockStatus } from './stock-status.tsx'

export function Row({ row }: { row: StockRow }) {
  const { t } = useTerms()
  const amounts = useAmounts(row.unit)
  return (
    <li>
      <Link to={`/app/stock/${row.id}` as string} className={classes.row}>
        <span className={classes.name}>
          <strong>{row.name}</strong>
          <span className={classes.quiet}>{row.sku}</span>
        </span>
        <span className={classes.held}>
          <Bar row={row} amounts={amounts} />
          <span className={classes.quiet}>{t('inventory.lotCount', { count: row.lots.length })}</span>
        </span>
        <span className={classes.figure}>
          <strong>{amounts.say(row.available)}</strong>
          <span className={classes.quiet}>
            {row.point === null
              ? t('inventory.available')
              : t('inventory.orderAt', { amount: amounts.say(row.point) })}
          </span>
        </span>
        <span className={classes.status}>
          <StockStatus row={row} />
          {row.onOrder > 0 && (
            <span className={classes.quiet}>
              {t('inventory.onOrder', { amount: amounts.say(row.onOrder) })}
            </span>
          )}
        </span>
      </Link>
    </li>
  )
}
