import { type StockRow, useAmounts } from '#modules/inventory/screens/public.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ColourChip } from '../colour-chip.tsx'
import type { Powder } from './data.ts'
import classes from './powder.module.css'

interface Props {
  powders: readonly Powder[]
  stock: readonly StockRow[]
  /** The colour of the job comes first. */
  colourName: string | null
  onChoose: (powder: Powder) => void
}

export function Tiles({ powders, stock, colourName, onChoose }: Props) {
  const { t } = useTerms()
  const { say } = useAmounts('mg')
  const rows = new Map(stock.map(row => [row.id, row]))
  const ofJob = (powder: Powder) => Number(powder.name === colourName)
  return (
    <ul className={classes.tiles}>
      {powders
        .toSorted((a, b) => ofJob(b) - ofJob(a))
        .map(powder => {
          const row = rows.get(powder.itemId)
          const first = row?.lots.find(lot => lot.standing === 'good')
          return (
            <li key={powder.id}>
              <button
                type="button"
                className={classes.tile}
                disabled={!first}
                onClick={() => onChoose(powder)}
              >
                <ColourChip name={powder.name} code={powder.colourCode} />
                <span className={classes.quiet}>
                  {first
                    ? t('coating.powder.firstLot', { number: first.number, amount: say(row!.usable) })
                    : t('coating.powder.none')}
                </span>
                {powder.name === colourName && <strong>{t('coating.powder.ofThisJob')}</strong>}
              </button>
            </li>
          )
        })}
    </ul>
  )
}
