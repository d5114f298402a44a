export interface BoardColumn {
  id: string
  title: string
  /** How many cards it should hold; null for any number. */
  limit: number | null
  cardIds: string[]
}

/** A card goes to a place of a column; `afterId` null is the top. */
export interface CardMove {
  cardId: string
  columnId: string
  afterId: string | null
}
