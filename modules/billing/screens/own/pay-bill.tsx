import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import type { OwnInvoice, WaysToPay } from './data.ts'
import { PayByCard } from './pay-by-card.tsx'

export function PayBill({ invoice, ways }: { invoice: OwnInvoice; ways: WaysToPay }) {
  const { t } = useTerms()
  const amount = useFormats().money(invoice.due)
  return (
    <PayByCard
      ways={ways}
      path={`/v1/own-invoices/${invoice.id}/payment`}
      label={t('billing.own.pay', { amount })}
      longLabel={t('billing.own.payOf', { amount, reference: invoice.reference })}
      isPaying={invoice.isPaying}
      isDeclined={invoice.declined !== null}
    />
  )
}
