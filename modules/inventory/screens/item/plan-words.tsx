import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import type { Amounts } from '../units/amounts.ts'
import classes from './item.module.css'

export interface Plan {
  picks: {
    lotId: string
    number: string
    quantity: number
    lastOn: string | null
    why: 'first' | 'next' | 'chosen' | 'overridden'
  }[]
  skipped: {
    lotId: string
    number: string
    onHand: number
    lastOn: string | null
    why: 'expired' | 'opened_too_long' | 'blocked'
  }[]
  short: number
}

/** Which lots are taken, which are passed over, and why: a line each. */
export function PlanWords({ plan, amounts }: { plan: Plan; amounts: Amounts }) {
  const { t } = useTerms()
  const { formats } = useSession()
  const day = (lastOn: string | null) => (lastOn ? formats.day(lastOn) : t('inventory.noLastDay'))
  return (
    <ul className={classes.plan}>
      {plan.picks.map(pick => (
        <li key={pick.lotId}>
          {t(`inventory.pick.${pick.why}`, {
            amount: amounts.say(pick.quantity),
            number: pick.number,
            day: day(pick.lastOn),
          })}
        </li>
      ))}
      {plan.skipped.map(skip => (
        <li key={skip.lotId} data-skipped>
          {t(`inventory.skip.${skip.why}`, { number: skip.number, day: day(skip.lastOn) })}
        </li>
      ))}
      {plan.short > 0 && <li data-short>{t('inventory.shortBy', { amount: amounts.say(plan.short) })}</li>}
    </ul>
  )
}
