import { IconPaw } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { petFacts, useVaccinationsTab } from './pet-parts.tsx'

export function Pets() {
  const { t } = useTerms()
  const vaccinations = useVaccinationsTab()
  return (
    <ListPage
      entity={useEntity('pets.pet')}
      columns={['name', 'customerId', 'species', 'breed', 'sex', 'bornOn', 'weightGrams']}
      cardFields={['customerId', 'species', 'breed']}
      icon={IconPaw}
      emptySentence={t('pets.pets.empty')}
      peek={{ facts: petFacts, include: 'customer', tabs: [vaccinations] }}
      newFields={[
        'name',
        'customerId',
        'species',
        'breed',
        'sex',
        'bornOn',
        'weightGrams',
        'colour',
        'alert',
        'feedingNotes',
        'notes',
      ]}
    />
  )
}
