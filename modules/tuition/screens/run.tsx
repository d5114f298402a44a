import { Button, TextInput } from '@mantine/core'
import { IconReceipt } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '#ui/api/client.ts'
import { asProblem } from '#ui/api/problem.ts'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { toast } from '#ui/feedback/toast.tsx'
import { todayIn } from '#ui/format/formats.ts'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import classes from './run.module.css'

interface Money {
  amount: number
  currency: string
}

interface Invoice {
  id: string
  reference: string
  payerId: string
  total: Money
  due: Money
  issuedOn: string
}

interface Payer {
  id: string
  name: string
}

const recentQuery = {
  queryKey: ['billing.invoice', 'tuition'],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    api.get<{ data: Invoice[] }>('/v1/invoices?limit=50&sort=-issuedOn', { signal }),
}

/** A week’s invoices in one go, and the fee on what is overdue; asking twice changes nothing. */
export function TuitionRun() {
  const { t } = useTerms()
  const { location, formats, can } = useSession()
  const [on, setOn] = useState(() => todayIn(formats.timeZone))
  const recent = useQuery(recentQuery)
  const payerIds = [...new Set((recent.data?.data ?? []).map(({ payerId }) => payerId))]
  const payers = useQuery({
    queryKey: ['people.customer', 'payers', payerIds],
    queryFn: ({ signal }) =>
      api.get<{ data: Payer[] }>(`/v1/customers?limit=100&filter[id][in]=${payerIds.join()}`, { signal }),
    enabled: payerIds.length > 0,
  })
  const nameOf = (id: string) => payers.data?.data.find(payer => payer.id === id)?.name ?? ''
  const run = useMutation({
    mutationFn: () =>
      api.post<{ planCount: number; data: Invoice[] }>('/v1/tuition-runs', { locationId: location?.id, on }),
    onSuccess: ({ planCount, data }) => {
      toast(t('tuition.ran', { plans: planCount, invoices: data.length }))
      void recent.refetch()
    },
    onError: error => toast(asProblem(error).message, { tone: 'problem' }),
  })
  const overdue = useMutation({
    mutationFn: () => api.post<{ overdueCount: number }>('/v1/overdue-fees'),
    onSuccess: ({ overdueCount }) => {
      toast(t('tuition.overdueDone', { count: overdueCount }))
      void recent.refetch()
    },
    onError: error => toast(asProblem(error).message, { tone: 'problem' }),
  })

  function content() {
    if (recent.error) return <ProblemView error={recent.error} onRetry={() => void recent.refetch()} />
    if (!recent.data) return <SkeletonRows count={6} height={48} />
    if (recent.data.data.length === 0) return <Empty icon={IconReceipt} sentence={t('tuition.none')} />
    return (
      <ul className={classes.invoices}>
        {recent.data.data.map(invoice => (
          <li key={invoice.id}>
            <Link to={`/app/invoices/${invoice.id}` as '/'}>{invoice.reference}</Link>
            <span>{nameOf(invoice.payerId)}</span>
            <span>{formats.day(invoice.issuedOn)}</span>
            <span className="tabular">{formats.money(invoice.total)}</span>
          </li>
        ))}
      </ul>
    )
  }
  return (
    <Page title={t('tuition.title')} sentence={t('tuition.sentence')}>
      <form
        className={classes.form}
        onSubmit={event => {
          event.preventDefault()
          run.mutate()
        }}
      >
        <TextInput
          type="date"
          size="md"
          label={t('tuition.on')}
          value={on}
          onChange={event => setOn(event.currentTarget.value)}
        />
        <Button size="md" type="submit" loading={run.isPending} disabled={!can('tuition.week.bill') || !on}>
          {t('tuition.run')}
        </Button>
        <Button
          size="md"
          variant="default"
          loading={overdue.isPending}
          disabled={!can('tuition.late_pickup.charge')}
          onClick={() => overdue.mutate()}
        >
          {t('tuition.overdue')}
        </Button>
        <Button size="md" variant="subtle" component={Link} to={'/app/tuition-plans' as '/'}>
          {t('tuition.plans')}
        </Button>
      </form>
      {content()}
    </Page>
  )
}
