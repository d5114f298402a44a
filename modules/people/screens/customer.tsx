import { Button } from '@mantine/core'
import { IconPaw, IconPlus } from '@tabler/icons-react'
import { Link, useParams } from '@tanstack/react-router'
import { useEntities, useEntity } from '#kernel/ui/data/meta-provider.tsx'
import { useLabels } from '#kernel/ui/data/use-labels.ts'
import { ChildList } from '#kernel/ui/detail/child-list.tsx'
import type { RecordTab } from '#kernel/ui/detail/record-body.tsx'
import { RecordPage } from '#kernel/ui/detail/record-page.tsx'
import { useTerms } from '#kernel/ui/i18n/use-terms.ts'
import type { EntityMeta } from '#kernel/ui/meta.ts'

function petsTab(pets: EntityMeta, label: string, emptySentence: string, newLabel: string): RecordTab {
  return {
    id: 'pets',
    label,
    render: customer => (
      <ChildList
        entity={pets}
        query={{ 'filter[customerId]': customer.id, sort: 'name' }}
        facts={['species', 'breed', 'alert']}
        path={pet => `/app/pets/${pet.id}`}
        empty={{
          icon: IconPaw,
          sentence: emptySentence,
          action: (
            <Button
              component={Link}
              to="/app/pets"
              search={{ new: 'yes', customerId: customer.id } as never}
              variant="default"
              leftSection={<IconPlus size={16} />}
            >
              {newLabel}
            </Button>
          ),
        }}
      />
    ),
  }
}

export function Customer() {
  const { t } = useTerms()
  const labels = useLabels()
  const { id } = useParams({ strict: false }) as { id: string }
  const pets = useEntities()['pets.pet']
  const tabs = pets
    ? [
        petsTab(
          pets,
          labels.many(pets),
          t('people.customer.noPets'),
          t('form.create', { entity: labels.one(pets).toLowerCase() }),
        ),
      ]
    : []
  return (
    <RecordPage
      entity={useEntity('people.customer')}
      id={id}
      facts={['phone', 'email', 'country', 'notes']}
      tabs={tabs}
    />
  )
}
