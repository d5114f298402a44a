import { createContext, use } from 'react'
import type { EntityMeta, Row, Values } from '../meta.ts'
import type { Column } from './columns.ts'
import type { Selection } from './selection.ts'

export interface Editing {
  id: string
  field: string
}

/** What every row of one table shares. */
export interface TableContext {
  entity: EntityMeta
  columns: Column[]
  selection: Selection
  canEdit: boolean
  editing: Editing | undefined
  activeId: string | undefined
  isEditable: (column: Column) => boolean
  select: (id: string, isRange: boolean) => void
  activate: (id: string) => void
  open: (row: Row) => void
  edit: (editing: Editing | undefined) => void
  save: (row: Row, changes: Values) => void
}

export const Context = createContext<TableContext | null>(null)

export function useTable(): TableContext {
  const context = use(Context)
  if (!context) throw new Error('a row belongs inside a DataTable')
  return context
}
