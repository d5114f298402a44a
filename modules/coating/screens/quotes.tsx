import { IconPlus, IconReceipt } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { ActionButton } from '#ui/button/action-button.tsx'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { useSession } from '#ui/session/session-provider.tsx'

/** Every quote: drafts, those that wait for an answer, those that became jobs. */
export function Quotes() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  return (
    <ListPage
      entity={useEntity('coating.quote')}
      columns={['title', 'number', 'revision', 'customerId', 'status', 'price', 'dueOn', 'validUntilOn']}
      cardFields={['customerId', 'status', 'price']}
      icon={IconReceipt}
      emptySentence={t('coating.quotes.empty')}
      action={
        <ActionButton
          leftSection={<IconPlus size={16} />}
          reason={can('coating.quote.write') ? undefined : t('record.mayNotCreate')}
          onClick={() => void navigate({ to: '/app/quotes/new' })}
        >
          {t('coating.quote.new')}
        </ActionButton>
      }
    />
  )
}
