import { useParams } from '@tanstack/react-router'
import { useFilesTab } from '#modules/files/screens/public.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { petFacts, useVaccinationsTab } from './pet-parts.tsx'

export function Pet() {
  const { id } = useParams({ strict: false }) as { id: string }
  const vaccinations = useVaccinationsTab()
  const files = useFilesTab('pets.pet')
  return (
    <RecordPage
      key={id}
      entity={useEntity('pets.pet')}
      id={id}
      include="customer"
      facts={petFacts}
      tabs={[vaccinations, ...files]}
    />
  )
}
