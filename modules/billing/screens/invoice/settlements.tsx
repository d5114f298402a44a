import { IconCash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useFormats } from '#ui/session/session-provider.tsx'
import classes from './invoice.module.css'
import type { Settlement } from './types.ts'

/** The payments and deposits that settled an invoice, newest first; what was taken back is negative. */
export function Settlements({ invoiceId }: { invoiceId: string }) {
  const { t } = useTerms()
  const formats = useFormats()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['billing.allocation', 'of', invoiceId],
    queryFn: ({ signal }) =>
      api.get<{ data: Settlement[] }>('/v1/payment-allocations', {
        query: { 'filter[invoiceId]': invoiceId, include: 'payment,deposit', limit: 100 },
        signal,
      }),
  })
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (isPending) return <SkeletonRows count={2} />
  if (!data.data.length) return <Empty icon={IconCash} sentence={t('billing.payments.none')} />
  const wordOf = ({ payment, deposit }: Settlement) =>
    payment
      ? t('billing.payments.by', {
          number: payment.number,
          method: t(`choice.billing.payment.method.${payment.method}`),
        })
      : t('billing.payments.deposit', { id: deposit?.id ?? '' })
  return (
    <div className={classes.scroll}>
      <table className={classes.lines}>
        <tbody>
          {data.data.map(one => (
            <tr key={one.id}>
              <td>
                {wordOf(one)}
                {one.payment?.reference && <span className={classes.why}>{one.payment.reference}</span>}
              </td>
              <td>{formats.instant(one.createdAt)}</td>
              <td className={classes.amount}>{formats.money(one.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
