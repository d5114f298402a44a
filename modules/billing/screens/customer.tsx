import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useRelatedTabs } from '#ui/detail/use-related-tabs.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { AccountBody } from './account/account-body.tsx'
import { PayAccount } from './account/pay-account.tsx'

/** A customer with what belongs to them and what they owe. */
export function CustomerWithAccount() {
  const { t } = useTerms()
  const { can } = useSession()
  const { id } = useParams({ strict: false }) as { id: string }
  const entity = useEntity('people.customer')
  const related = useRelatedTabs(entity, ['people.customer_access'])
  const account = {
    id: 'account',
    label: t('billing.account.title'),
    render: () => (
      <>
        <PayAccount payerId={id} />
        <AccountBody payerId={id} />
      </>
    ),
  }
  return (
    <RecordPage
      key={id}
      entity={entity}
      id={id}
      facts={['phone', 'email', 'country', 'notes']}
      tabs={can('billing.balance.read_all') ? [...related, account] : related}
    />
  )
}
