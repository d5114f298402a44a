import { Checkbox } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { type MouseEvent, memo } from 'react'
import { useTitle } from '../data/use-title.ts'
import { Portrait } from '../detail/portrait.tsx'
import { lazyPart } from '../feedback/lazy-part.tsx'
import { useTerms } from '../i18n/use-terms.ts'
import { isBeing, type Row } from '../meta.ts'
import type { Column } from './columns.ts'
import classes from './table.module.css'
import { useTable } from './table-context.ts'
import { Value } from './value.tsx'

const CellEditor = lazyPart<{ row: Row; column: Column }>(() =>
  import('./cell-editor.tsx').then(module => module.CellEditor),
)

// A double click edits. The panel waits for a second click on a cell that can be edited, because its opening would
// move the cells under the pointer. The row is marked at once.
const secondClickMilliseconds = 220
let opening: ReturnType<typeof setTimeout> | undefined

function Cell({ row, column }: { row: Row; column: Column }) {
  const { t } = useTerms()
  const { entity, editing, edit, isEditable } = useTable()
  const isEdited = editing?.id === row.id && editing.field === column.name
  if (isEdited) {
    return (
      <td className={classes.editing}>
        <CellEditor row={row} column={column} />
      </td>
    )
  }
  const isTitle = column.name === entity.titleField
  const hasAlert = isTitle && typeof row.alert === 'string' && row.alert !== ''
  return (
    <td
      data-numeric={column.isNumeric || undefined}
      data-title={isTitle || undefined}
      data-editable={isEditable(column) || undefined}
      onDoubleClick={isEditable(column) ? () => edit({ id: row.id, field: column.name }) : undefined}
    >
      {isTitle && isBeing(entity) && <Portrait id={row.id} name={String(row[column.name] ?? '')} size={22} />}
      <Value entity={entity} name={column.name} field={column.field} row={row} />
      {hasAlert && (
        <IconAlertTriangle
          size={16}
          className={classes.alert}
          aria-label={t('record.alert', { alert: String(row.alert) })}
        >
          <title>{String(row.alert)}</title>
        </IconAlertTriangle>
      )}
    </td>
  )
}

interface TableRowProps {
  row: Row
  index: number
  isSelected: boolean
  isActive: boolean
  isFirst: boolean
}

export const TableRow = memo(function TableRow({ row, index, isSelected, isActive, isFirst }: TableRowProps) {
  const { t } = useTerms()
  const { entity, columns, select, activate, open } = useTable()
  const titleOf = useTitle()
  function click(event: MouseEvent) {
    const isControl = (event.target as HTMLElement).closest('input, button, a, [role="combobox"]')
    if (isControl || window.getSelection()?.toString()) return
    activate(row.id)
    if (event.shiftKey || event.metaKey || event.ctrlKey) select(row.id, event.shiftKey)
    else if (event.detail > 1) clearTimeout(opening)
    else if ((event.target as HTMLElement).closest('[data-editable]')) {
      clearTimeout(opening)
      opening = setTimeout(open, secondClickMilliseconds, row)
    } else open(row)
  }
  return (
    <tr
      data-row={row.id}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-active={isActive || undefined}
      tabIndex={isActive || isFirst ? 0 : -1}
      className={classes.row}
      onClick={click}
      onFocus={event => event.target === event.currentTarget && activate(row.id)}
    >
      <td className={classes.tick}>
        <Checkbox
          size="xs"
          tabIndex={-1}
          checked={isSelected}
          readOnly
          aria-label={t('table.select', { name: titleOf(entity, row) })}
          onClick={event => select(row.id, event.shiftKey)}
        />
      </td>
      {columns.map(column => (
        <Cell key={column.name} row={row} column={column} />
      ))}
    </tr>
  )
})
