import { Button, Group } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'
import { ActionButton } from '../button/action-button.tsx'
import { useRow } from '../data/rows.ts'
import { useArchive } from '../data/use-archive.ts'
import { useLabels } from '../data/use-labels.ts'
import { useTitle } from '../data/use-title.ts'
import { ProblemView } from '../feedback/problem-view.tsx'
import { SkeletonPage } from '../feedback/skeletons.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, offers, type Row } from '../meta.ts'
import { CompanyLine } from '../realtime/company.tsx'
import { useCompany } from '../realtime/use-company.ts'
import { useSession } from '../session/session-provider.tsx'
import { Page } from '../shell/page.tsx'
import { useShortcut } from '../shortcut/use-shortcut.ts'
import { RecordBody, type RecordTab } from './record-body.tsx'

const RecordDrawer = lazy(() =>
  import('../form/record-drawer.tsx').then(module => ({ default: module.RecordDrawer })),
)

interface RecordPageProps {
  entity: EntityMeta
  id: string
  include?: string
  facts: string[]
  tabs?: RecordTab[]
  /** The verbs of this record. */
  head?: (row: Row) => ReactNode
  /** Where the field that names it would not say enough: “Stay 351”. */
  title?: (row: Row) => string
  sentence?: (row: Row) => ReactNode
  /** The one primary action of this record, when it is not editing it. */
  action?: (row: Row) => ReactNode
}

export function RecordPage({
  entity,
  id,
  include,
  facts,
  tabs,
  head,
  title,
  sentence,
  action,
}: RecordPageProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const titleOf = useTitle()
  const { can } = useSession()
  const [isEditing, setEditing] = useState(false)
  const { data: row, error, refetch } = useRow(entity, id, include)
  const { people } = useCompany(entity.name, row?.id)
  const { archive, restore } = useArchive(entity)
  const isArchived = Boolean(row?.archivedAt)
  const reason = !can(entity.access.write)
    ? t('record.mayNotChange')
    : isArchived
      ? t('record.restoreFirst')
      : undefined
  const edit = () => setEditing(true)
  useShortcut({ keys: 'e', label: t('record.edit'), run: edit, isOff: !row || Boolean(reason) })

  if (error)
    return (
      <Page title={t('record.notShown')}>
        <ProblemView error={error} onRetry={() => void refetch()} />
      </Page>
    )
  if (!row) return <SkeletonPage />
  const archiveButton = isArchived ? (
    <Button variant="default" leftSection={<IconArchiveOff size={16} />} onClick={() => restore.mutate(row)}>
      {t('action.restore')}
    </Button>
  ) : (
    <ActionButton
      variant="default"
      leftSection={<IconArchive size={16} />}
      reason={can(entity.access.write) ? undefined : t('record.mayNotChange')}
      onClick={() => archive.mutate(row)}
    >
      {t('action.archive')}
    </ActionButton>
  )
  return (
    <Page
      title={title?.(row) ?? titleOf(entity, row)}
      sentence={sentence?.(row) ?? labels.one(entity)}
      action={action?.(row)}
      more={
        <Group gap="xs">
          {offers(entity, 'archive') && archiveButton}
          {offers(entity, 'update') && (
            <ActionButton
              variant="default"
              leftSection={<IconPencil size={16} />}
              reason={reason}
              onClick={edit}
            >
              {t('action.edit')}
            </ActionButton>
          )}
        </Group>
      }
    >
      <CompanyLine entity={entity} people={people} />
      <RecordBody entity={entity} row={row} facts={facts} tabs={tabs ?? []} head={head} />
      <Suspense>
        {isEditing && (
          <RecordDrawer
            entity={entity}
            row={row}
            onClose={() => setEditing(false)}
            onSaved={() => setEditing(false)}
          />
        )}
      </Suspense>
    </Page>
  )
}
