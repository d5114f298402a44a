interface Kept {
  payload: string
  event: string
  entity: string | null
  rowId: string | null
  happenedAt: string
}

/** What is sent. Of somebody who was erased since, the words are gone; that it happened is told all the same. */
export function bodyOf({ payload, event, entity, rowId, happenedAt }: Kept): string {
  if (payload.startsWith('{')) return payload
  return JSON.stringify({ type: event, timestamp: happenedAt, data: { entity, id: rowId, isErased: true } })
}
