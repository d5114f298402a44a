import { useParams } from '@tanstack/react-router'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { RecordPage } from '#ui/detail/record-page.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import type { Row } from '#ui/meta.ts'
import { Account } from './stay/account.tsx'
import { Guests } from './stay/guests.tsx'
import { stayFacts, stayInclude, useStaySentence, useStayTitle, useStayVerbs } from './stay/record-parts.tsx'

export function Stay() {
  const { id } = useParams({ strict: false }) as { id: string }
  const verbs = useStayVerbs()
  const { t } = useTerms()
  const account = {
    id: 'price',
    label: t('bookings.account.tab'),
    render: (row: Row) => <Account stay={row} />,
  }
  const guests = {
    id: 'guests',
    label: t('bookings.guests.title'),
    render: (row: Row) => <Guests stayId={row.id} />,
  }
  return (
    <RecordPage
      key={id}
      entity={useEntity('bookings.stay')}
      id={id}
      include={stayInclude}
      title={useStayTitle()}
      sentence={useStaySentence()}
      facts={stayFacts}
      head={verbs}
      tabs={[guests, account]}
    />
  )
}
