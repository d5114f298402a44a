import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import { useRows } from '../data/rows.ts'
import { useMaySee } from '../data/use-may-see.ts'
import { useInlineSave } from '../data/use-save.ts'
import { offers, type Row } from '../meta.ts'
import { useSession } from '../session/session-provider.tsx'
import { type Column, columnsOf, includesOf } from './columns.ts'
import type { DataTableProps } from './props.ts'
import { extend, noSelection, selectAll, toggle } from './selection.ts'
import { writeState } from './state.ts'
import type { Editing, TableContext } from './table-context.ts'
import { useTableState } from './use-table-state.ts'

export type DataTableModel = ReturnType<typeof useDataTable>

const notEditable = new Set(['list', 'json', 'longText'])

/** Everything a data table knows and can do, apart from how it looks. */
export function useDataTable(props: DataTableProps, isPhone: boolean) {
  const { entity, fixed, recordPath, peek } = props
  const besides = isPhone ? props.card?.include : undefined
  const { can } = useSession()
  const maySee = useMaySee()
  const navigate = useNavigate()
  const url = useTableState()
  const { mark } = url
  const [selection, setSelection] = useState(noSelection)
  const [editing, setEditing] = useState<Editing>()
  const [activeId, setActiveId] = useState<string | undefined>(url.search.peek)
  const inline = useInlineSave(entity)

  const columns = useMemo(
    () => columnsOf(entity, url.state.columns ?? props.columns).filter(({ field }) => maySee(field)),
    [entity, url.state.columns, props.columns, maySee],
  )
  const query = useMemo(() => {
    const { columns: _, ...asked } = writeState(url.state)
    const include = [includesOf(columns), besides].filter(Boolean).join(',')
    return { ...asked, ...fixed, include: include || undefined }
  }, [url.state, fixed, columns, besides])
  const list = useRows(entity, query)
  const rows = useMemo(() => list.data?.pages.flatMap(page => page.data) ?? [], [list.data])

  const canEdit = can(entity.access.write) && offers(entity, 'update') && !url.state.isArchived
  const isEditable = useCallback(
    ({ name, field }: Column) =>
      canEdit &&
      !field.readOnly &&
      !notEditable.has(field.widget) &&
      (entity.editable?.includes(name) ?? true),
    [canEdit, entity],
  )
  const select = useCallback(
    (id: string, isRange: boolean) =>
      setSelection(before => {
        const order = rows.map(row => row.id)
        return isRange ? extend(before, id, order) : toggle(before, id)
      }),
    [rows],
  )
  const open = useCallback(
    (row: Row) => {
      if (peek && !isPhone) mark({ peek: row.id })
      else void navigate({ to: recordPath(row) })
    },
    [peek, isPhone, mark, navigate, recordPath],
  )
  const { mutate: saveInline } = inline
  const context: TableContext = useMemo(
    () => ({
      entity,
      columns,
      selection,
      canEdit,
      editing,
      activeId,
      isEditable,
      select,
      activate: setActiveId,
      open,
      edit: setEditing,
      save: (row, changes) => saveInline({ row, changes }),
    }),
    [entity, columns, selection, canEdit, editing, activeId, isEditable, select, open, saveInline],
  )
  function closePeek() {
    mark({ peek: undefined })
    if (activeId) requestAnimationFrame(() => focusRow(activeId))
  }
  return {
    entity,
    url,
    query,
    list,
    rows,
    count: list.data?.pages[0]?.count,
    context,
    peekId: url.search.peek,
    closePeek,
    clearSelection: () => setSelection(noSelection),
    selectIds: (ids: string[]) => setSelection(selectAll(ids)),
    loadMore: () => {
      if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
    },
  }
}

export const focusRow = (id: string) =>
  document.querySelector<HTMLElement>(`tr[data-row="${CSS.escape(id)}"]`)?.focus({ preventScroll: true })
