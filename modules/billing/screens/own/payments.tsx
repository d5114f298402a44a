import { Anchor } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { OwnAccount } from './data.ts'
import classes from './own.module.css'

/** What was paid, the latest first, each with its receipt. */
export function OwnPayments({ payments }: Pick<OwnAccount, 'payments'>) {
  const { t, language } = useTerms()
  const formats = useFormats()
  if (payments.length === 0) return null
  return (
    <section>
      <h2 className={classes.subtitle}>{t('billing.payments.title')}</h2>
      <ul className={classes.payments}>
        {payments.map(({ id, number, method, receivedAt, amount }) => (
          <li key={id}>
            <span>
              {t('billing.payments.by', { number, method: t(`choice.billing.payment.method.${method}`) })}
              <small>{formats.instant(receivedAt)}</small>
            </span>
            <b className="tabular">{formats.money(amount)}</b>
            <Anchor
              href={`/v1/own-payments/${id}/receipt?language=${language}`}
              target="_blank"
              className={classes.paper}
              aria-label={t('billing.own.receiptOf', { number })}
            >
              {t('billing.own.receipt')}
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  )
}
