import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import type { Terms } from '../../till/discount.ts'
import type { Reckoned } from './data.ts'
import classes from './till.module.css'

/** The bill as the guest pays it, line by line. */
export function Sum({ told, terms }: { told: Reckoned; terms: Terms }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { currency } = terms
  const say = (amount: number) => formats.money({ amount, currency })
  const lines = [
    ['before', told.food + told.drinks + told.other],
    ['discount', -told.discount],
    ...(terms.servicePercent > 0 ? ([['service', told.service]] as const) : []),
  ] as const
  return (
    <div className={classes.sum}>
      {told.voidBecause && (
        <Status tone="attention">
          {t(`deals.till.void.${told.voidBecause}`, {
            minutes: told.minutesLate,
            grace: terms.graceMinutes,
            max: terms.maxParty,
          })}
        </Status>
      )}
      <dl>
        {lines.map(([name, amount]) => (
          <div key={name}>
            <dt>{t(`deals.till.${name}`, { percent: terms.servicePercent })}</dt>
            <dd>{say(amount)}</dd>
          </div>
        ))}
        <div data-total>
          <dt>{t('deals.till.total')}</dt>
          <dd>{say(told.total)}</dd>
        </div>
      </dl>
    </div>
  )
}
