import { IconDoor, IconPlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { useSession } from '#ui/session/session-provider.tsx'

/** What came in at the door, newest first. */
export function DropOffs() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  return (
    <ListPage
      entity={useEntity('coating.drop_off')}
      columns={['number', 'customerId', 'receivedAt', 'waybill', 'isExpected', 'conditionNote']}
      cardFields={['customerId', 'receivedAt', 'conditionNote']}
      icon={IconDoor}
      emptySentence={t('coating.door.empty')}
      action={
        <ActionButton
          leftSection={<IconPlus size={16} />}
          reason={can('coating.drop_off.write') ? undefined : t('record.mayNotCreate')}
          onClick={() => void navigate({ to: '/app/drop-offs/new' })}
        >
          {t('coating.door.takeIn')}
        </ActionButton>
      }
    />
  )
}
