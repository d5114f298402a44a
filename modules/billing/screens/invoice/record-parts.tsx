import { IconFileMinus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { ChildList } from '#ui/detail/child-list.tsx'
import type { RecordTab } from '#ui/detail/record-body.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import classes from './invoice.module.css'
import { InvoiceLines } from './lines.tsx'
import { Settlements } from './settlements.tsx'
import { asInvoice } from './types.ts'
import { InvoiceVerbs } from './verbs.tsx'

export const invoiceFacts = ['status', 'issuedOn', 'dueOn', 'total', 'due', 'locationId', 'reason']
export const invoiceInclude = 'payer,location,invoiceLines'

/** Lines first; then what settled it, and what was taken back of it. */
export function useInvoiceTabs(): RecordTab[] {
  const { t } = useTerms()
  const entity = useEntity('billing.invoice')
  return [
    {
      id: 'lines',
      label: t('billing.lines.title'),
      render: row => <InvoiceLines invoice={asInvoice(row)} />,
    },
    {
      id: 'payments',
      label: t('billing.payments.title'),
      render: row => <Settlements invoiceId={row.id} />,
    },
    {
      id: 'credit-notes',
      label: t('billing.credits.title'),
      render: row => (
        <ChildList
          entity={entity}
          query={{ 'filter[creditsId]': row.id }}
          facts={['issuedOn', 'total', 'reason']}
          path={note => `/app/invoices/${note.id}`}
          empty={{ icon: IconFileMinus, sentence: t('billing.credits.none') }}
        />
      ),
    },
  ]
}

export function invoiceHead(row: Row) {
  const invoice = asInvoice(row)
  return (
    <>
      <Link className={classes.payer} to={`/app/accounts/${invoice.payerId}` as never}>
        {invoice.payer?.name}
      </Link>
      <InvoiceVerbs invoice={invoice} />
    </>
  )
}
