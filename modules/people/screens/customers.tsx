import { IconUsers } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useRelatedTabs } from '#ui/detail/use-related-tabs.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'

const facts = ['email', 'phone', 'country', 'notes']

export function Customers() {
  const { t } = useTerms()
  const entity = useEntity('people.customer')
  const tabs = useRelatedTabs(entity)
  return (
    <ListPage
      entity={entity}
      columns={['name', 'phone', 'email', 'country', 'createdAt']}
      cardFields={['phone', 'email']}
      icon={IconUsers}
      emptySentence={t('people.customers.empty')}
      peek={{ facts, tabs }}
    />
  )
}
