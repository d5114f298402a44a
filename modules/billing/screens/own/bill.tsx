import { Anchor, Text } from '@mantine/core'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { InvoiceStatusBadge } from '../invoice/status-badge.tsx'
import type { OwnInvoice, WaysToPay } from './data.ts'
import classes from './own.module.css'
import { PayBill } from './pay-bill.tsx'

interface BillProps {
  invoice: OwnInvoice
  ways: WaysToPay
  /** The account is paid as a whole, elsewhere on the page. */
  isPaidTogether?: boolean
}

/** One invoice, with every line and how it came about, and paying it. */
export function Bill({ invoice, ways, isPaidTogether = false }: BillProps) {
  const { t, language, said } = useTerms()
  const formats = useFormats()
  const { total, due } = invoice
  const isOpen = due.amount > 0
  return (
    <li className={classes.bill}>
      <div className={classes.head}>
        <div>
          <b>{t(`billing.own.${invoice.kind}`, { reference: invoice.reference })}</b>
          <Text size="sm" c="dimmed">
            {formats.day(invoice.issuedOn)}
            {isOpen && ` · ${t('billing.own.dueOn', { day: formats.day(invoice.dueOn) })}`}
          </Text>
        </div>
        <InvoiceStatusBadge status={invoice.status} />
      </div>
      <details className={classes.details} open={isOpen}>
        <summary>{t('billing.own.lines', { count: invoice.lines.length })}</summary>
        <ul className={classes.lines}>
          {invoice.lines.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the lines of an issued document never change
            <li key={at}>
              <span>
                {said(line.description)}
                <Text size="sm" c="dimmed">
                  {[
                    said(line.explanation ?? ''),
                    ...line.taxes.map(tax =>
                      t('billing.line.tax', {
                        name: tax.name,
                        percent: tax.percent,
                        amount: formats.money({ ...line.total, amount: tax.amount }),
                      }),
                    ),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Text>
              </span>
              <span className="tabular">{formats.money(line.total)}</span>
            </li>
          ))}
        </ul>
      </details>
      <div className={classes.sum}>
        <span>{t('billing.sum.total')}</span>
        <b className="tabular">{formats.money(total)}</b>
      </div>
      {isOpen && due.amount !== total.amount && (
        <div className={classes.sum}>
          <span>{t('billing.sum.due')}</span>
          <b className="tabular">{formats.money(due)}</b>
        </div>
      )}
      {isOpen && !isPaidTogether && <PayBill invoice={invoice} ways={ways} />}
      <Anchor
        href={`/v1/own-invoices/${invoice.id}/pdf?language=${language}`}
        target="_blank"
        className={classes.paper}
      >
        {t('billing.own.paper')}
      </Anchor>
    </li>
  )
}
