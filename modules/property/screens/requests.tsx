import { Button, Tabs } from '@mantine/core'
import { IconInbox, IconPlus } from '@tabler/icons-react'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useEntity } from '#ui/data/meta-provider.tsx'
import { SkeletonRows } from '#ui/feedback/skeletons.tsx'
import { useTerms } from '#ui/i18n/use-terms.ts'
import { ListPage } from '#ui/list/list-page.tsx'
import { useSession } from '#ui/session/session-provider.tsx'
import { Page } from '#ui/shell/page.tsx'

const RequestBoard = lazy(() =>
  import('./requests/board.tsx').then(module => ({ default: module.RequestBoard })),
)

/** Everything that is to be put right: as a board by state, or as a list to search. */
export function Requests() {
  const { t } = useTerms()
  const { can } = useSession()
  const navigate = useNavigate()
  const { as = 'board' } = useSearch({ strict: false }) as { as?: string }
  const choose = (next: string | null) =>
    void navigate({ to: '.', search: { as: next === 'list' ? 'list' : undefined }, replace: true } as never)
  const tabs = (
    <Tabs value={as} onChange={choose} variant="pills">
      <Tabs.List aria-label={t('property.requests.as')}>
        <Tabs.Tab value="board">{t('property.requests.board')}</Tabs.Tab>
        <Tabs.Tab value="list">{t('property.requests.list')}</Tabs.Tab>
      </Tabs.List>
    </Tabs>
  )
  const add = can('property.request.write') && (
    <Button
      component={Link}
      to={'/app/requests/new' as never}
      leftSection={<IconPlus size={16} aria-hidden />}
    >
      {t('property.requests.new')}
    </Button>
  )
  const entity = useEntity('property.request')
  if (as === 'list')
    return (
      <ListPage
        entity={entity}
        columns={[
          'number',
          'title',
          'unitId',
          'priority',
          'status',
          'assigneeId',
          'resolutionDueAt',
          'reportedAt',
        ]}
        cardFields={['unitId', 'priority', 'status']}
        icon={IconInbox}
        emptySentence={t('property.requests.none')}
        more={tabs}
        action={add}
      />
    )
  return (
    <Page isFull title={t('entity.property.request.many')} more={tabs} action={add}>
      <Suspense fallback={<SkeletonRows count={6} height={80} />}>
        <RequestBoard />
      </Suspense>
    </Page>
  )
}
