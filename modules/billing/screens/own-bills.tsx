import { Title } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { Accepted } from './account/accepted.tsx'
import { Bill } from './own/bill.tsx'
import { ownInvoicesQuery } from './own/data.ts'
import classes from './own/own.module.css'

/** A customer's own invoices, what is open first. */
export function OwnBills() {
  const { t } = useTerms()
  const { data, error, refetch } = useQuery(ownInvoicesQuery)
  if (error) return <ProblemView error={error} onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={4} height={120} />
  const open = data.data.filter(invoice => invoice.due.amount > 0)
  const settled = data.data.filter(invoice => invoice.due.amount <= 0)
  return (
    <>
      <Title order={1} size="h2" mb="md">
        {t('billing.own.title')}
      </Title>
      {data.data.length === 0 && <Empty icon={IconReceipt} sentence={t('billing.own.none')} />}
      {open.length > 0 && <Accepted methods={data.acceptedMethods} />}
      <ul className={classes.list}>
        {[...open, ...settled].map(invoice => (
          <Bill key={invoice.id} invoice={invoice} ways={data} />
        ))}
      </ul>
    </>
  )
}
