import type { KeyboardEvent } from 'react'
import { useTerms } from '../i18n/use-terms.ts'
import { useShortcut } from '../shortcut/use-shortcut.ts'
import { type DataTableModel, focusRow } from './use-data-table.ts'

/** j and k walk, x ticks, e edits from anywhere on the screen; arrows and Enter from within the list. */
export function useRowKeys(table: DataTableModel, scrollTo: (index: number) => void) {
  const { t } = useTerms()
  const { rows, context } = table
  const { activeId, editing } = context
  const at = rows.findIndex(row => row.id === activeId)
  const row = rows[at]
  const group = t('table.shortcuts')

  function walk(step: number) {
    const index = Math.min(rows.length - 1, Math.max(0, at + step))
    const next = rows[index]
    if (!next) return
    context.activate(next.id)
    scrollTo(index)
    if (table.peekId) context.open(next)
    requestAnimationFrame(() => focusRow(next.id))
  }
  function edit() {
    const column = context.columns.find(context.isEditable)
    if (row && column) context.edit({ id: row.id, field: column.name })
  }
  useShortcut({ keys: 'j', label: t('table.nextRow'), group, run: () => walk(1) })
  useShortcut({ keys: 'k', label: t('table.previousRow'), group, run: () => walk(-1) })
  useShortcut({
    keys: 'x',
    label: t('table.tickRow'),
    group,
    run: () => row && context.select(row.id, false),
  })
  useShortcut({
    keys: 'shift+x',
    label: t('table.tickTo'),
    group,
    run: () => row && context.select(row.id, true),
  })
  useShortcut({ keys: 'e', label: t('table.editRow'), group, run: edit, isOff: !context.canEdit })

  const actions: Record<string, () => void> = {
    ArrowDown: () => walk(1),
    ArrowUp: () => walk(-1),
    Enter: () => row && context.open(row),
    ' ': () => row && context.select(row.id, false),
    Escape: () => (table.peekId ? table.closePeek() : table.clearSelection()),
  }
  return {
    onKeyDown(event: KeyboardEvent) {
      const action = actions[event.key]
      const isOnRow = (event.target as HTMLElement).tagName === 'TR'
      if (!action || editing || !isOnRow) return
      event.preventDefault()
      action()
    },
  }
}
