import { IconBed, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { useSession } from '#ui/session/session-provider.tsx'
import { stayFacts, stayInclude, useStayTitle, useStayVerbs } from './stay/record-parts.tsx'

/** Every stay there is and was: to search, to filter, to export. */
export function Stays() {
  const { t } = useTerms()
  const verbs = useStayVerbs()
  const title = useStayTitle()
  const navigate = useNavigate()
  const { can } = useSession()
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
      cardFields={['number', 'customerId', 'roomId', 'status']}
      card={{ title, include: 'guests' }}
      icon={IconBed}
      emptySentence={t('bookings.stays.empty')}
      action={
        <ActionButton
          leftSection={<IconPlus size={16} />}
          reason={can('bookings.stay.write') ? undefined : t('record.mayNotCreate')}
          onClick={() => void navigate({ to: '/app/stays/new' })}
        >
          {t('bookings.new.title')}
        </ActionButton>
      }
      peek={{ facts: stayFacts, include: stayInclude, head: verbs, title }}
    />
  )
}
