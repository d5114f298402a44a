import type { ReactNode } from 'react'
import type { EntityMeta, Row } from '../meta.ts'
import type { EmptyListProps } from './empty-list.tsx'

export interface DataTableProps {
  entity: EntityMeta
  /** The columns of the first visit. */
  columns: string[]
  /** What a card shows under its title on a phone. */
  cardFields?: string[]
  /** What a card is called where the field that names a row says too little, and what that needs to know. */
  card?: { title: (row: Row) => string; include: string } | undefined
  /** Always applied, for a table inside a record. */
  fixed?: Record<string, string>
  recordPath: (row: Row) => string
  /** The record beside the list. */
  peek?: (id: string) => ReactNode
  empty: Omit<EmptyListProps, 'entity'>
}
