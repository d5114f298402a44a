import { IconCash, IconReceipt, IconWallet } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { api } from '#ui/api/client.ts'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { ChildList } from '#ui/detail/child-list.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useAcceptedMethods } from '../pay/use-accepted-methods.ts'
import { Accepted } from './accepted.tsx'
import classes from './balance-figures.module.css'
import { type Balance, BalanceFigures } from './balance-figures.tsx'

const lists = [
  { noun: 'billing.invoice', icon: IconReceipt, facts: ['status', 'issuedOn', 'total'], path: 'invoices' },
  {
    noun: 'billing.payment',
    icon: IconCash,
    facts: ['amount', 'method', 'status', 'receivedAt'],
    path: 'payments',
  },
  { noun: 'billing.deposit', icon: IconWallet, facts: ['amount', 'status', 'createdAt'], path: 'deposits' },
] as const

function AccountList({ of, payerId }: { of: (typeof lists)[number]; payerId: string }) {
  const { t } = useTerms()
  const entity = useEntity(of.noun)
  return (
    <section className={classes.list}>
      <h2>{t(`entity.${of.noun}.many`)}</h2>
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

export const useBalance = (payerId: string) =>
  useQuery({
    queryKey: ['billing.balance', payerId],
    queryFn: ({ signal }) => api.get<Balance>(`/v1/customers/${payerId}/balance`, { signal }),
    meta: { entities: ['billing.invoice', 'billing.payment', 'billing.deposit'] },
  })

/** What a customer owes, has as credit and has deposited, with all it is made of. */
export function AccountBody({ payerId }: { payerId: string }) {
  const { data, error, refetch } = useBalance(payerId)
  const accepted = useAcceptedMethods()
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (!data) return <SkeletonRows count={6} />
  return (
    <>
      <BalanceFigures balance={data} />
      <Accepted methods={accepted} />
      {lists.map(one => (
        <AccountList key={one.noun} of={one} payerId={payerId} />
      ))}
    </>
  )
}
