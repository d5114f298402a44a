import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './balance-figures.module.css'

export interface Balance {
  currency: string
  owed: number
  storeCredit: number
  depositsHeld: number
  balance: number
}

const figures = ['owed', 'storeCredit', 'depositsHeld'] as const

export function BalanceFigures({ balance }: { balance: Balance }) {
  const { t } = useTerms()
  const formats = useFormats()
  return (
    <dl className={classes.figures}>
      {figures.map(figure => (
        <div key={figure}>
          <dt>{t(`billing.account.${figure}`)}</dt>
          <dd>{formats.money({ amount: balance[figure], currency: balance.currency })}</dd>
        </div>
      ))}
    </dl>
  )
}
