import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useRelatedTabs } from '#ui/detail/use-related-tabs.tsx'

export function Customer() {
  const { id } = useParams({ strict: false }) as { id: string }
  const entity = useEntity('people.customer')
  return (
    <RecordPage
      key={id}
      entity={entity}
      id={id}
      facts={['phone', 'email', 'country', 'notes']}
      tabs={useRelatedTabs(entity)}
    />
  )
}
