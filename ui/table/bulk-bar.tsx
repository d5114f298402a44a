import { ActionIcon, Button, Text } from '@mantine/core'
import { IconArchive, IconArchiveOff, IconPencil, IconX } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { offers } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import classes from './table.module.css'
import { mostAtOnce, useBulk } from './use-bulk.ts'
import type { DataTableModel } from './use-data-table.ts'

const BulkChange = lazy(() => import('./bulk-change.tsx').then(module => ({ default: module.BulkChange })))
const BulkOutcome = lazy(() => import('./bulk-outcome.tsx').then(module => ({ default: module.BulkOutcome })))

/** What can be done with everything that is ticked, and how it went for each. */
export function BulkBar({ table }: { table: DataTableModel }) {
  const { t } = useTerms()
  const { can } = useSession()
  const [isChanging, setChanging] = useState(false)
  const bulk = useBulk(table)
  const { entity, context, count = 0, url } = table
  const { size } = context.selection.ids
  const mayWrite = can(entity.access.write) && offers(entity, 'bulk')
  const canSelectMore = size >= table.rows.length && size < Math.min(count, mostAtOnce)
  return (
    <div className={classes.bulk} role="toolbar" aria-label={t('bulk.label')}>
      <Text fw={600}>{t('bulk.count', { count: size })}</Text>
      {canSelectMore && (
        <Button size="compact-sm" variant="subtle" loading={bulk.isSelecting} onClick={bulk.selectMatching}>
          {t('bulk.selectMatching', { count: Math.min(count, mostAtOnce) })}
        </Button>
      )}
      {mayWrite && context.canEdit && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPencil size={15} />}
          onClick={() => setChanging(true)}
        >
          {t('bulk.change')}
        </Button>
      )}
      {mayWrite && offers(entity, 'archive') && (
        <Button
          size="compact-sm"
          variant="default"
          loading={bulk.isRunning}
          leftSection={url.state.isArchived ? <IconArchiveOff size={15} /> : <IconArchive size={15} />}
          onClick={() => bulk.run({ action: url.state.isArchived ? 'restore' : 'archive' })}
        >
          {t(url.state.isArchived ? 'action.restore' : 'action.archive')}
        </Button>
      )}
      <ActionIcon size="md" aria-label={t('bulk.clear')} onClick={table.clearSelection}>
        <IconX size={16} />
      </ActionIcon>
      <Suspense>
        {isChanging && (
          <BulkChange
            table={table}
            onClose={() => setChanging(false)}
            onApply={changes => {
              setChanging(false)
              bulk.run({ action: 'update', changes })
            }}
          />
        )}
        {bulk.failures.length > 0 && (
          <BulkOutcome table={table} outcome={bulk.outcome} failures={bulk.failures} onClose={bulk.forget} />
        )}
      </Suspense>
    </div>
  )
}
