import { useTerms } from '#ui/i18n/use-terms.ts'
import type { WaysToPay } from './data.ts'
import classes from './own.module.css'

/** What the business says of paying without a card here; where it said nothing, the desk. */
export function HowToPay({ ways }: { ways: WaysToPay }) {
  const { t } = useTerms()
  if (!ways.payingInstructions) return <p className={classes.quiet}>{t('billing.own.atDesk')}</p>
  const title = ways.cardProvider === 'simulator' ? 'billing.own.otherWays' : 'billing.own.howToPay'
  return (
    <section className={classes.ways}>
      <h2>{t(title)}</h2>
      <p>{ways.payingInstructions}</p>
    </section>
  )
}
