import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { customerOf, stayFacts, stayInclude, useStayTitle, useStayVerbs } from './stay/record-parts.tsx'

export function Stay() {
  const { id } = useParams({ strict: false }) as { id: string }
  const verbs = useStayVerbs()
  return (
    <RecordPage
      key={id}
      entity={useEntity('bookings.stay')}
      id={id}
      include={stayInclude}
      title={useStayTitle()}
      sentence={customerOf}
      facts={stayFacts}
      head={verbs}
    />
  )
}
