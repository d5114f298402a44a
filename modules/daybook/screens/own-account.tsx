import { Title } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Status } from '#ui/theme/status.tsx'
import { balanceQuery, feedQuery, ownLinesQuery, statementQuery } from './feed/data.ts'
import classes from './feed/feed.module.css'

/** What a family owes and was asked for; of a family with two homes each sees its own. */
export function OwnAccount() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(feedQuery())
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={72} />
  if (data.payers.length === 0) return <Empty icon={IconReceipt} sentence={t('daybook.account.none')} />
  return data.payers.map(payer => <Payer key={payer.id} {...payer} />)
}

function Payer({ id, name }: { id: string; name: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const statement = useQuery(statementQuery(id))
  const balance = useQuery(balanceQuery(id))
  const lines = useQuery(ownLinesQuery).data?.data ?? []
  if (statement.error) return <ProblemView error={statement.error} onRetry={() => void statement.refetch()} />
  if (!statement.data || !balance.data) return <SkeletonRows count={4} height={64} />
  const { balance: amount, currency } = balance.data
  return (
    <section className={classes.section}>
      <Title order={1} size="h3">
        {name}
      </Title>
      <p className={classes.balance}>
        <span>{t(amount > 0 ? 'daybook.account.owed' : 'daybook.account.settled')}</span>
        <b className="tabular">{formats.money({ amount: Math.abs(amount), currency })}</b>
      </p>
      {statement.data.invoices.length === 0 && (
        <Empty icon={IconReceipt} sentence={t('daybook.account.noInvoices')} />
      )}
      <ul className={classes.invoices}>
        {statement.data.invoices.map(invoice => (
          <li key={invoice.id}>
            <span>
              <strong>{invoice.reference}</strong>
              <small>{formats.day(invoice.issuedOn)}</small>
              {lines
                .filter(line => line.invoiceId === invoice.id)
                .map(line => (
                  <small key={line.description}>
                    {[line.description, line.explanation].filter(Boolean).join(': ')}
                  </small>
                ))}
            </span>
            <Status tone={invoice.due.amount > 0 ? 'attention' : 'done'}>
              {invoice.due.amount > 0
                ? t('daybook.account.due', { day: formats.day(invoice.dueOn) })
                : t('daybook.account.paid')}
            </Status>
            <span className="tabular">{formats.money(invoice.total)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
