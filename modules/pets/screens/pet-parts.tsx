import { IconVaccine } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useLabels } from '#ui/data/use-labels.ts'
import { ChildList } from '#ui/detail/child-list.tsx'
import type { RecordTab } from '#ui/detail/record-body.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { RecordVaccination } from './record-vaccination.tsx'

export const petFacts = [
  'customerId',
  'species',
  'breed',
  'sex',
  'bornOn',
  'weightGrams',
  'colour',
  'deceasedOn',
  'feedingNotes',
  'notes',
]

/** The health record: what was given, until when it holds, and the verb that adds to it. */
export function useVaccinationsTab(): RecordTab {
  const { t } = useTerms()
  const labels = useLabels()
  const vaccination = useEntity('pets.vaccination')
  return {
    id: 'vaccinations',
    label: labels.many(vaccination),
    render: pet => (
      <>
        <RecordVaccination pet={pet} />
        <ChildList
          entity={vaccination}
          query={{ 'filter[petId]': pet.id, sort: '-givenOn' }}
          facts={['givenOn', 'expiresOn']}
          empty={{ icon: IconVaccine, sentence: t('pets.vaccinations.empty') }}
        />
      </>
    ),
  }
}
