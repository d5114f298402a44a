import { Tabs } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'
import { BlockedList } from './blocked-list.tsx'
import { MessageList } from './message-list.tsx'

/** What went out to people; and where nothing goes any more. */
export function Messages() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const { as = 'sent' } = useSearch({ strict: false }) as { as?: string }
  const choose = (next: string | null) =>
    void navigate({
      to: '.',
      search: { as: next === 'blocked' ? 'blocked' : undefined },
      replace: true,
    } as never)
  const tabs = can('notices.suppression.read') && (
    <Tabs value={as} onChange={choose} variant="pills">
      <Tabs.List aria-label={t('notices.messages.tabs')}>
        <Tabs.Tab value="sent">{t('notices.messages.title')}</Tabs.Tab>
        <Tabs.Tab value="blocked">{t('entity.notices.suppression.many')}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  )
  return (
    <Page title={t('notices.messages.title')} sentence={t('notices.messages.sentence')} more={tabs}>
      {as === 'blocked' ? <BlockedList /> : <MessageList />}
    </Page>
  )
}
