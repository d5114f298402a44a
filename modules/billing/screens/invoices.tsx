import { IconReceipt } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { invoiceFacts, invoiceHead, invoiceInclude, useInvoiceTabs } from './invoice/record-parts.tsx'

/** Every invoice and credit note: to search, to filter, to export. */
export function Invoices() {
  const { t } = useTerms()
  return (
    <ListPage
      entity={useEntity('billing.invoice')}
      columns={['reference', 'payerId', 'status', 'issuedOn', 'dueOn', 'total', 'paid', 'due']}
      cardFields={['payerId', 'status', 'total', 'due']}
      icon={IconReceipt}
      emptySentence={t('billing.invoices.empty')}
      peek={{ facts: invoiceFacts, include: invoiceInclude, tabs: useInvoiceTabs(), head: invoiceHead }}
    />
  )
}
