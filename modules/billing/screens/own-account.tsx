import { Title } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import { Accepted } from './account/accepted.tsx'
import { Bill } from './own/bill.tsx'
import {
  type OwnAccount as OwnAccountRow,
  ownAccountsQuery,
  ownInvoicesQuery,
  type WaysToPay,
} from './own/data.ts'
import classes from './own/own.module.css'
import { PayAccount } from './own/pay-account.tsx'
import { OwnPayments } from './own/payments.tsx'

/** What one owes and was asked for, and paying it in one sum; of a family with two homes each sees its own. */
export function OwnAccount() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(ownAccountsQuery)
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={72} />
  if (data.data.length === 0) return <Empty icon={IconReceipt} sentence={t('billing.own.noAccount')} />
  return data.data.map(account => <Account key={account.payerId} account={account} ways={data} />)
}

function Account({ account, ways }: { account: OwnAccountRow; ways: WaysToPay }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, refetch } = useQuery(ownInvoicesQuery)
  const { owed, storeCredit } = account
  const invoices = data?.data.filter(invoice => invoice.payerId === account.payerId) ?? []
  const open = invoices.filter(invoice => invoice.due.amount > 0)
  const settled = invoices.filter(invoice => invoice.due.amount <= 0)
  return (
    <section className={classes.account}>
      <Title order={1} size="h3">
        {account.name}
      </Title>
      <p className={classes.owed}>
        <span>{t(owed.amount > 0 ? 'billing.own.owe' : 'billing.account.nothingDue')}</span>
        <b className="tabular">{formats.money(owed)}</b>
      </p>
      {storeCredit.amount > 0 && (
        <p className={classes.quiet}>{t('billing.own.credit', { amount: formats.money(storeCredit) })}</p>
      )}
      <PayAccount account={account} ways={ways} />
      {owed.amount > 0 && <Accepted methods={ways.acceptedMethods} />}
      {error && <ProblemView error={error} isInline onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonRows count={3} height={64} />}
      {data && invoices.length === 0 && <Empty icon={IconReceipt} sentence={t('billing.own.none')} />}
      <ul className={classes.list}>
        {[...open, ...settled].map(invoice => (
          <Bill
            key={invoice.id}
            invoice={invoice}
            ways={ways}
            isPaidTogether={invoice.due.currency === owed.currency}
          />
        ))}
      </ul>
      <OwnPayments payments={account.payments} />
    </section>
  )
}
