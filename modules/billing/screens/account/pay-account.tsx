import { IconCash } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { useBalance } from './account-body.tsx'

const TakePayment = lazy(() =>
  import('../pay/take-payment.tsx').then(module => ({ default: module.TakePayment })),
)

/** Takes money for whatever a customer owes, the oldest first. */
export function PayAccount({ payerId }: { payerId: string }) {
  const { t } = useTerms()
  const { can } = useSession()
  const [isPaying, setPaying] = useState(false)
  const { data } = useBalance(payerId)
  if (!data) return null
  const reason = !can('billing.payment.take')
    ? t('record.mayNotChange')
    : data.owed <= 0
      ? t('billing.account.nothingDue')
      : undefined
  return (
    <>
      <ActionButton
        leftSection={<IconCash size={16} aria-hidden />}
        reason={reason}
        onClick={() => setPaying(true)}
      >
        {t('billing.verb.pay')}
      </ActionButton>
      <Suspense>
        {isPaying && (
          <TakePayment
            payerId={payerId}
            due={{ amount: data.owed, currency: data.currency }}
            title={t('billing.verb.pay')}
            onClose={() => setPaying(false)}
          />
        )}
      </Suspense>
    </>
  )
}
