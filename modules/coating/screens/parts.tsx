import { IconTag } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'

/** The parts that come again, by customer and number. */
export function Parts() {
  const { t } = useTerms()
  return (
    <ListPage
      entity={useEntity('coating.part')}
      columns={['name', 'partNumber', 'revision', 'customerId', 'substrate', 'colourName', 'masking']}
      cardFields={['customerId', 'partNumber', 'colourName']}
      icon={IconTag}
      emptySentence={t('coating.parts.empty')}
    />
  )
}
