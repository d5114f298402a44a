import { useParams } from '@tanstack/react-router'
import { useEntity } from '#kernel/ui/data/meta-provider.tsx'
import { RecordPage } from '#kernel/ui/detail/record-page.tsx'
import { useTerms } from '#kernel/ui/i18n/use-terms.ts'
import { stayFacts, stayInclude, useStayVerbs } from './stay/record-parts.tsx'

export function Stay() {
  const { t } = useTerms()
  const { id } = useParams({ strict: false }) as { id: string }
  const verbs = useStayVerbs()
  return (
    <RecordPage
      key={id}
      entity={useEntity('bookings.stay')}
      id={id}
      include={stayInclude}
      title={row => t('bookings.stay.title', { number: Number(row.number) })}
      facts={stayFacts}
      head={verbs}
    />
  )
}
