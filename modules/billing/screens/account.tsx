import { IconCash, IconReceipt, IconWallet } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { api } from '#ui/api/client.ts'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useRow } from '#ui/data/rows.ts'
import { ChildList } from '#ui/detail/child-list.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonPage } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { type Balance, BalanceFigures } from './account/balance-figures.tsx'

const TakePayment = lazy(() =>
  import('./pay/take-payment.tsx').then(module => ({ default: module.TakePayment })),
)

const lists = [
  {
    noun: 'billing.invoice',
    icon: IconReceipt,
    facts: ['status', 'issuedOn', 'total', 'due'],
    path: 'invoices',
  },
  {
    noun: 'billing.payment',
    icon: IconCash,
    facts: ['method', 'status', 'amount', 'receivedAt'],
    path: 'payments',
  },
  { noun: 'billing.deposit', icon: IconWallet, facts: ['amount', 'held'], path: 'deposits' },
] as const

function AccountList({ of, payerId }: { of: (typeof lists)[number]; payerId: string }) {
  const { t } = useTerms()
  const entity = useEntity(of.noun)
  return (
    <section>
      <h2 style={{ fontSize: '1rem' }}>{t(`entity.${of.noun}.many`)}</h2>
      <ChildList
        entity={entity}
        query={{ 'filter[payerId]': payerId }}
        facts={[...of.facts]}
        path={row => `/app/${of.path}/${row.id}`}
        empty={{ icon: of.icon, sentence: t(`billing.account.none.${of.path}`) }}
      />
    </section>
  )
}

/** What one customer owes, has as credit and has deposited, with all it is made of. */
export function Account() {
  const { t } = useTerms()
  const { can } = useSession()
  const { id } = useParams({ strict: false }) as { id: string }
  const [isPaying, setPaying] = useState(false)
  const customer = useRow(useEntity('people.customer'), id)
  const balance = useQuery({
    queryKey: ['billing.balance', id],
    queryFn: ({ signal }) => api.get<Balance>(`/v1/customers/${id}/balance`, { signal }),
    meta: { entities: ['billing.invoice', 'billing.payment', 'billing.deposit'] },
  })
  const error = customer.error ?? balance.error
  if (error) return <ProblemView error={error} onRetry={() => void balance.refetch()} />
  if (!customer.data || !balance.data) return <SkeletonPage />
  const { owed, currency } = balance.data
  const reason = !can('billing.payment.take')
    ? t('record.mayNotChange')
    : owed <= 0
      ? t('billing.account.nothingDue')
      : undefined
  return (
    <Page
      title={String(customer.data.name)}
      sentence={t('billing.account.title')}
      action={
        <ActionButton leftSection={<IconCash size={16} />} reason={reason} onClick={() => setPaying(true)}>
          {t('billing.verb.pay')}
        </ActionButton>
      }
    >
      <BalanceFigures balance={balance.data} />
      {lists.map(one => (
        <AccountList key={one.noun} of={one} payerId={id} />
      ))}
      <Suspense>
        {isPaying && (
          <TakePayment
            payerId={id}
            due={{ amount: owed, currency }}
            title={t('billing.verb.pay')}
            onClose={() => setPaying(false)}
          />
        )}
      </Suspense>
    </Page>
  )
}
