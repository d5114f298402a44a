import type { ComponentType, ReactNode } from 'react'
import type { EntityMeta, Row } from '../meta.ts'

export interface DataTableProps {
  entity: EntityMeta
  /** The columns of the first visit. */
  columns: string[]
  /** What a card shows under its title on a phone. */
  cardFields?: string[]
  /** Always applied, for a table inside a record. */
  fixed?: Record<string, string>
  recordPath: (row: Row) => string
  /** The record beside the list. */
  peek?: (id: string) => ReactNode
  empty: { icon: ComponentType<{ size?: number; stroke?: number }>; sentence: string; action?: ReactNode }
}
