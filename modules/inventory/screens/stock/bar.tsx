import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Amounts } from '../units/amounts.ts'
import type { StockRow } from './data.ts'
import classes from './stock.module.css'

interface Props {
  row: StockRow
  amounts: Amounts
}

/** What lies there, lot by lot in the order they expire, against where it is reordered. */
export function Bar({ row, amounts }: Props) {
  const { t } = useTerms()
  const { formats } = useSession()
  const full = Math.max(row.onHand, (row.point ?? 0) * 1.6, 1)
  const share = (quantity: number) => `${(quantity / full) * 100}%`
  const lots = row.lots.map(lot => {
    const day = lot.lastOn ? formats.day(lot.lastOn) : t('inventory.noLastDay')
    return `${lot.number}: ${amounts.say(lot.onHand)}, ${day}`
  })
  return (
    <div className={classes.bar} role="img" aria-label={lots.join('; ') || t('inventory.nothing')}>
      {row.lots.map((lot, index) => (
        <span
          key={lot.id}
          className={classes.lot}
          data-standing={lot.standing}
          data-odd={index % 2 === 1 || undefined}
          style={{ inlineSize: share(lot.onHand) }}
          title={lots[index]}
        />
      ))}
      {row.point !== null && (
        <span className={classes.point} style={{ insetInlineStart: share(row.point) }} />
      )}
    </div>
  )
}
