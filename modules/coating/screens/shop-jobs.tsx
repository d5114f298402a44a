import { IconInbox } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'

/** Every job there is and was. */
export function ShopJobs() {
  const { t } = useTerms()
  return (
    <ListPage
      entity={useEntity('coating.shop_job')}
      columns={[
        'reference',
        'title',
        'customerId',
        'partCount',
        'colourName',
        'dueOn',
        'price',
        'invoicedAt',
      ]}
      cardFields={['title', 'customerId', 'dueOn']}
      icon={IconInbox}
      emptySentence={t('coating.jobs.empty')}
    />
  )
}
