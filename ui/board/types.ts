import type { ReactNode } from 'react'

export interface BoardColumn {
  id: string
  title: string
  /** How many cards it should hold; null for any number. */
  limit: number | null
  cardIds: string[]
  /** When not all are here; counted without regard to a search. */
  total?: number
}

/** A card goes to a place of a column; `afterId` null is the top. */
export interface CardMove {
  cardId: string
  columnId: string
  afterId: string | null
}

export interface BoardProps {
  label: string
  columns: BoardColumn[]
  renderCard: (cardId: string) => ReactNode
  /** The whole card as one sentence for people who hear the screen. */
  speak: (cardId: string) => string
  isFixed: (cardId: string) => boolean
  onMove: (move: CardMove) => void
  onAdd?: (columnId: string) => void
  /** Asks for more of the cards that are not here. */
  onMore?: (() => void) | undefined
  /** Something to say in a column, such as why a card could not come in. */
  noticeIn?: (columnId: string) => ReactNode
}

export interface ColumnProps extends BoardProps {
  column: BoardColumn
  others: BoardColumn[]
  onSend: (cardId: string, columnId: string) => void
}
