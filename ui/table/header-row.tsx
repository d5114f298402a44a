import { Checkbox, UnstyledButton } from '@mantine/core'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import type { Column } from './columns.ts'
import { nextSort } from './state.ts'
import classes from './table.module.css'
import { useTable } from './table-context.ts'

interface HeaderRowProps {
  sort: string
  onSort: (sort: string) => void
  ids: string[]
  onSelectAll: (isOn: boolean) => void
}

function Heading({ column, sort, onSort }: { column: Column } & Pick<HeaderRowProps, 'sort' | 'onSort'>) {
  const { entity } = useTable()
  const labels = useLabels()
  const label = labels.field(entity, column.name, column.field)
  const isUp = sort === column.name
  const isDown = sort === `-${column.name}`
  const order = isUp ? 'ascending' : isDown ? 'descending' : 'none'
  if (!column.field.sortable) return <th data-numeric={column.isNumeric || undefined}>{label}</th>
  return (
    <th aria-sort={order} data-numeric={column.isNumeric || undefined}>
      <UnstyledButton className={classes.sort} onClick={() => onSort(nextSort(sort, column.name))}>
        {label}
        {isUp && <IconArrowUp size={14} aria-hidden />}
        {isDown && <IconArrowDown size={14} aria-hidden />}
      </UnstyledButton>
    </th>
  )
}

export function HeaderRow({ sort, onSort, ids, onSelectAll }: HeaderRowProps) {
  const { t } = useTerms()
  const { columns, selection } = useTable()
  const count = ids.filter(id => selection.ids.has(id)).length
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th className={classes.tick}>
          <Checkbox
            size="xs"
            checked={count > 0 && count === ids.length}
            indeterminate={count > 0 && count < ids.length}
            aria-label={t('table.selectAll')}
            onChange={event => onSelectAll(event.currentTarget.checked)}
          />
        </th>
        {columns.map(column => (
          <Heading key={column.name} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  )
}
