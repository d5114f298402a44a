import { Button, Group } from '@mantine/core'
import { IconCash, IconFileMinus, IconFileOff, IconPrinter } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { type InvoiceVerb, invoiceCan } from '../../rules.ts'
import type { InvoiceRow } from './types.ts'

const TakePayment = lazy(() =>
  import('../pay/take-payment.tsx').then(module => ({ default: module.TakePayment })),
)
const CreditDialog = lazy(() =>
  import('./credit-dialog.tsx').then(module => ({ default: module.CreditDialog })),
)

type Open = 'pay' | 'credit' | 'void' | null

/** Why something cannot be done to this invoice now; undefined when it can. */
function useReason(invoice: InvoiceRow) {
  const { t } = useTerms()
  const { can } = useSession()
  return (verb: InvoiceVerb, permission: string): string | undefined => {
    if (!can(permission)) return t('record.mayNotChange')
    if (invoice.kind === 'credit_note') return t('billing.reason.creditNote')
    const allowed: readonly string[] = invoiceCan[verb]
    if (!allowed.includes(invoice.status))
      return t('billing.reason.status', { now: t(`choice.billing.invoice.status.${invoice.status}`) })
    return undefined
  }
}

export function InvoiceVerbs({ invoice }: { invoice: InvoiceRow }) {
  const { t } = useTerms()
  const reasonFor = useReason(invoice)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  const isTouched = invoice.due.amount !== invoice.total.amount
  return (
    <>
      <Group gap="xs">
        <ActionButton
          leftSection={<IconCash size={16} aria-hidden />}
          reason={reasonFor('pay', 'billing.payment.take')}
          onClick={() => setOpen('pay')}
        >
          {t('billing.verb.pay')}
        </ActionButton>
        <ActionButton
          variant="default"
          leftSection={<IconFileMinus size={16} aria-hidden />}
          reason={reasonFor('credit', 'billing.invoice.credit')}
          onClick={() => setOpen('credit')}
        >
          {t('billing.verb.credit')}
        </ActionButton>
        <ActionButton
          variant="default"
          leftSection={<IconFileOff size={16} aria-hidden />}
          reason={
            reasonFor('void', 'billing.invoice.credit') ??
            (isTouched ? t('billing.reason.touched') : undefined)
          }
          onClick={() => setOpen('void')}
        >
          {t('billing.verb.void')}
        </ActionButton>
        <Button
          component="a"
          href={`/v1/invoices/${invoice.id}/pdf`}
          target="_blank"
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {t('billing.verb.print')}
        </Button>
      </Group>
      <Suspense>
        {open === 'pay' && (
          <TakePayment
            payerId={invoice.payerId}
            invoiceId={invoice.id}
            due={invoice.due}
            title={t('billing.pay.for', { reference: invoice.reference })}
            onClose={close}
          />
        )}
        {(open === 'credit' || open === 'void') && (
          <CreditDialog invoice={invoice} isWhole={open === 'void'} onClose={close} />
        )}
      </Suspense>
    </>
  )
}
