import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useEffect } from 'react'
import { useLabels } from '../data/use-labels.ts'
import { useTerms } from '../i18n/use-terms.ts'
import { rowHeight, useDensity } from './density.ts'
import { HeaderRow } from './header-row.tsx'
import classes from './table.module.css'
import { TableRow } from './table-row.tsx'
import type { DataTableModel } from './use-data-table.ts'
import { useRowKeys } from './use-row-keys.ts'

interface GridProps {
  table: DataTableModel
  scroll: RefObject<HTMLDivElement | null>
}

const tickWidth = 44
// Rows drawn beyond the edge, so that a quick scroll does not show white.
const overscan = 14
// Asked for this many rows before the end is reached.
const foresight = 25

// Fetched before the first double click, so that no key typed after it is lost.
const prepareEditing = () => void import('./cell-editor.tsx')

const Spacer = ({ height, span }: { height: number; span: number }) =>
  height > 0 ? (
    <tr className={classes.spacer} aria-hidden>
      <td colSpan={span} style={{ height }} />
    </tr>
  ) : null

/** Only the rows in sight are in the page: the ten-thousandth row scrolls like the tenth. */
export function Grid({ table, scroll }: GridProps) {
  const { t } = useTerms()
  const labels = useLabels()
  const density = useDensity()
  const height = rowHeight[density]
  const { rows, context, url, count } = table
  const { columns, selection, activeId } = context
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => height,
    overscan,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when the density changes
  useEffect(() => virtual.measure(), [virtual, height])
  const keys = useRowKeys(table, index => virtual.scrollToIndex(index))
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? 0
  const { loadMore } = table
  const isNearEnd = last >= rows.length - foresight
  useEffect(() => {
    if (isNearEnd) loadMore()
  }, [isNearEnd, loadMore])

  const width = columns.reduce((sum, column) => sum + column.width, tickWidth)
  const before = items[0]?.start ?? 0
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: table is the element of a grid
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its rows are walked with the arrow keys
      role="grid"
      aria-label={labels.many(context.entity)}
      aria-rowcount={count === undefined ? -1 : count + 1}
      aria-multiselectable
      aria-describedby="table-keys"
      className={classes.table}
      style={{ minWidth: width, ['--row-height' as string]: `${height}px` }}
      onPointerEnter={prepareEditing}
      onFocus={prepareEditing}
      onKeyDown={(event: KeyboardEvent) => keys.onKeyDown(event)}
    >
      <caption id="table-keys" hidden>
        {t('table.keys')}
      </caption>
      <colgroup>
        <col style={{ width: tickWidth }} />
        {columns.map(column => (
          <col key={column.name} style={{ width: column.width }} />
        ))}
      </colgroup>
      <HeaderRow
        sort={url.state.sort}
        onSort={sort => url.change({ sort })}
        ids={rows.map(row => row.id)}
        onSelectAll={isOn => (isOn ? table.selectIds(rows.map(row => row.id)) : table.clearSelection())}
      />
      <tbody>
        <Spacer height={before} span={columns.length + 1} />
        {items.map(({ index }) => {
          const row = rows[index]
          return (
            row && (
              <TableRow
                key={row.id}
                row={row}
                index={index}
                isSelected={selection.ids.has(row.id)}
                isActive={row.id === activeId}
                isFirst={!activeId && index === 0}
              />
            )
          )
        })}
        <Spacer height={after} span={columns.length + 1} />
      </tbody>
    </table>
  )
}
