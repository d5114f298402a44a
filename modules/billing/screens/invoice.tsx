import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { invoiceFacts, invoiceHead, invoiceInclude, useInvoiceTabs } from './invoice/record-parts.tsx'
import { asInvoice } from './invoice/types.ts'

export function Invoice() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  return (
    <RecordPage
      key={id}
      entity={useEntity('billing.invoice')}
      id={id}
      include={invoiceInclude}
      facts={invoiceFacts}
      tabs={useInvoiceTabs()}
      head={invoiceHead}
      sentence={row => t(`choice.billing.invoice.kind.${asInvoice(row).kind}`)}
    />
  )
}
