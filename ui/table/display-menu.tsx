import { ActionIcon, Checkbox, Divider, Popover, Stack, Switch, Tooltip } from '@mantine/core'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { type EntityMeta, offers } from '../meta.ts'
import { type Column, choosable } from './columns.ts'
import { setDensity, useDensity } from './density.ts'
import type { useTableState } from './use-table-state.ts'

interface DisplayMenuProps {
  entity: EntityMeta
  url: ReturnType<typeof useTableState>
  columns: Column[]
}

/** Which columns, how close together, and whether archived rows are seen instead. */
export function DisplayMenu({ entity, url, columns }: DisplayMenuProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const density = useDensity()
  const shown = columns.map(({ name }) => name)
  function turn(name: string, isOn: boolean) {
    const next = isOn ? [...shown, name] : shown.filter(other => other !== name)
    if (next.length > 0) url.change({ columns: next })
  }
  return (
    <Popover position="bottom-end" width={260} trapFocus>
      <Popover.Target>
        <Tooltip label={t('table.display')}>
          <ActionIcon aria-label={t('table.display')}>
            <IconAdjustmentsHorizontal size={17} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        <Stack gap="sm">
          <Switch
            size="xs"
            label={t('table.compact')}
            checked={density === 'compact'}
            onChange={event => setDensity(event.currentTarget.checked ? 'compact' : 'comfortable')}
          />
          {offers(entity, 'archive') && (
            <Switch
              size="xs"
              label={t('table.archived')}
              checked={url.state.isArchived}
              onChange={event => url.change({ isArchived: event.currentTarget.checked })}
            />
          )}
          <Divider label={t('table.columns')} labelPosition="left" />
          {choosable(entity).map(name => (
            <Checkbox
              key={name}
              size="xs"
              label={labels.field(entity, name, entity.fields[name])}
              checked={shown.includes(name)}
              onChange={event => turn(name, event.currentTarget.checked)}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
