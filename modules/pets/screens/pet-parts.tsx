import { IconVaccine } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useShortList } from '#ui/data/rows.ts'
import { useLabels } from '#ui/data/use-labels.ts'
import type { RecordTab } from '#ui/detail/record-body.tsx'
import { Empty } from '#ui/feedback/empty.tsx'
import { ProblemView } from '#ui/feedback/problem-view.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import classes from './certificates/certificates.module.css'
import { Dose, type DoseRow } from './certificates/dose.tsx'
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

/** The health record: what was given, until when it holds, the certificates, and the verb that adds to it. */
export function useVaccinationsTab(): RecordTab {
  const labels = useLabels()
  const vaccination = useEntity('pets.vaccination')
  return {
    id: 'vaccinations',
    label: labels.many(vaccination),
    render: pet => (
      <>
        <RecordVaccination pet={pet} />
        <Doses pet={pet} />
      </>
    ),
  }
}

function Doses({ pet }: { pet: Row }) {
  const { t } = useTerms()
  const vaccination = useEntity('pets.vaccination')
  const query = { 'filter[petId]': pet.id, sort: '-givenOn' }
  const { data, error, isPending, refetch } = useShortList(vaccination, query)
  if (error) return <ProblemView error={error} isInline onRetry={() => void refetch()} />
  if (isPending) return <SkeletonRows count={3} height={80} />
  if (data.data.length === 0) return <Empty icon={IconVaccine} sentence={t('pets.vaccinations.empty')} />
  return (
    <ul className={classes.list}>
      {data.data.map(row => (
        <Dose key={row.id} dose={row as unknown as DoseRow} who={String(pet.name)} />
      ))}
    </ul>
  )
}
