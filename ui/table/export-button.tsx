import { ActionIcon, Tooltip } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, offers } from '../meta.ts'
import type { Column } from './columns.ts'
import { type TableState, writeState } from './state.ts'

interface ExportButtonProps {
  entity: EntityMeta
  state: TableState
  columns: Column[]
  fixed?: Record<string, string> | undefined
}

/** A file of exactly the rows and columns in view. */
export function ExportButton({ entity, state, columns, fixed }: ExportButtonProps) {
  const { t } = useTerms()
  if (!offers(entity, 'export')) return null
  const names = columns.map(({ name }) => name).join(',')
  const query = new URLSearchParams({ ...writeState(state), ...fixed, columns: names }).toString()
  return (
    <Tooltip label={t('table.export')}>
      <ActionIcon
        component="a"
        href={`/v1/${entity.plural}/export?${query}`}
        download={`${entity.plural}.csv`}
        aria-label={t('table.export')}
      >
        <IconDownload size={17} />
      </ActionIcon>
    </Tooltip>
  )
}
