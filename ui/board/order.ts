import type { BoardColumn, CardMove } from './types.ts'

function othersIn(columns: BoardColumn[], cardId: string, columnId: string): string[] {
  return (columns.find(({ id }) => id === columnId)?.cardIds ?? []).filter(id => id !== cardId)
}

/** Where a card dropped at `index` of a column stands: behind which card. The card itself does not count. */
export function moveTo(columns: BoardColumn[], cardId: string, columnId: string, index: number): CardMove {
  return { cardId, columnId, afterId: othersIn(columns, cardId, columnId)[index - 1] ?? null }
}

/** To the end of a column, which is where a card goes that nobody placed. */
export function moveToEnd(columns: BoardColumn[], cardId: string, columnId: string): CardMove {
  return { cardId, columnId, afterId: othersIn(columns, cardId, columnId).at(-1) ?? null }
}

/** Where a card stands now, so that a move can be taken back. */
export function placeOf(columns: BoardColumn[], cardId: string): CardMove | null {
  for (const { id, cardIds } of columns) {
    const index = cardIds.indexOf(cardId)
    if (index >= 0) return { cardId, columnId: id, afterId: cardIds[index - 1] ?? null }
  }
  return null
}

export type Load = 'open' | 'full' | 'over'

export function loadOf({ limit, cardIds, total }: Pick<BoardColumn, 'limit' | 'cardIds' | 'total'>): Load {
  const count = total ?? cardIds.length
  if (limit === null || count < limit) return 'open'
  return count === limit ? 'full' : 'over'
}
