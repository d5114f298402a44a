import { IconBed } from '@tabler/icons-react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { stayFacts, stayInclude, useStayTitle, useStayVerbs } from './stay/record-parts.tsx'

/** Every stay there is and was: to search, to filter, to export. */
export function Stays() {
  const { t } = useTerms()
  const verbs = useStayVerbs()
  const title = useStayTitle()
  return (
    <ListPage
      entity={useEntity('bookings.stay')}
      columns={[
        'number',
        'customerId',
        'status',
        'arrivesOn',
        'departsOn',
        'roomId',
        'roomTypeId',
        'partySize',
        'total',
      ]}
      cardFields={['customerId', 'arrivesOn', 'departsOn', 'status']}
      icon={IconBed}
      emptySentence={t('bookings.stays.empty')}
      peek={{ facts: stayFacts, include: stayInclude, head: verbs, title }}
    />
  )
}
