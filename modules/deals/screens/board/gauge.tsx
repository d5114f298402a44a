import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './board.module.css'

interface GaugeProps {
  booked: number
  sellable: number
  postBelow: number
  stopAt: number
}

/** How full the hours are, between the limits of posting and stopping. */
export function Gauge({ booked, sellable, postBelow, stopAt }: GaugeProps) {
  const { t } = useTerms()
  const formats = useFormats()
  const share = sellable > 0 ? Math.min(100, (booked * 100) / sellable) : 0
  const words = t('deals.board.booked', { share: formats.percent(Math.floor(share * 10) / 1000) })
  return (
    <div className={classes.gauge}>
      <div
        className={classes.scale}
        role="img"
        aria-label={`${words}. ${t('deals.board.limits', { postBelow, stopAt })}`}
      >
        <span className={classes.filled} style={{ inlineSize: `${share}%` }} />
        <span className={classes.limit} style={{ insetInlineStart: `${postBelow}%` }} />
        <span className={classes.limit} style={{ insetInlineStart: `${stopAt}%` }} />
      </div>
      <div className={classes.marks} aria-hidden>
        <span style={{ insetInlineStart: `${postBelow}%` }}>
          {t('deals.board.post', { percent: postBelow })}
        </span>
        <span style={{ insetInlineStart: `${stopAt}%` }}>{t('deals.board.stopAt', { percent: stopAt })}</span>
      </div>
    </div>
  )
}
