import { useTerms } from '#ui/i18n/use-terms.ts'
import type { StockRow } from '../stock/data.ts'
import { StockStatus } from '../stock/stock-status.tsx'
import type { Amounts } from '../units/amounts.ts'
import classes from './weigh.module.css'

interface Props {
  rows: readonly StockRow[]
  amounts: Amounts
  onChoose: (row: StockRow) => void
}

/** What can be taken, each with the lot that has to go first. */
export function ItemTiles({ rows, amounts, onChoose }: Props) {
  const { t } = useTerms()
  return (
    <ul className={classes.tiles}>
      {rows.map(row => {
        const first = row.lots.find(lot => lot.standing === 'good')
        return (
          <li key={row.id}>
            <button type="button" className={classes.tile} onClick={() => onChoose(row)} disabled={!first}>
              <strong>{row.name}</strong>
              <span>
                {first
                  ? t('inventory.lotWith', { number: first.number, amount: amounts.say(first.onHand) })
                  : t('inventory.nothing')}
              </span>
              <StockStatus row={row} />
            </button>
          </li>
        )
      })}
    </ul>
  )
}
