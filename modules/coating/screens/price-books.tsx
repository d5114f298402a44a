import { IconTag } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'

/** What the shop charges; quotes that were sent keep the rates they had. */
export function PriceBooks() {
  const { t } = useTerms()
  return (
    <ListPage
      entity={useEntity('coating.price_book')}
      columns={['name', 'labourRate', 'ovenRate', 'minimumCharge', 'validDays', 'updatedAt']}
      cardFields={['labourRate', 'ovenRate', 'minimumCharge']}
      icon={IconTag}
      emptySentence={t('coating.priceBooks.empty')}
    />
  )
}
