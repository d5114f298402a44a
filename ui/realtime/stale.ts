import type { Query, QueryClient } from '@tanstack/react-query'

const gatherMilliseconds = 120

function shows(query: Query, entity: string): boolean {
  if (query.queryKey[0] === entity) return true
  const others = query.meta?.entities
  return Array.isArray(others) && others.includes(entity)
}

/** Marks what shows an entity as stale; a burst of events of one import asks the server once. */
export function createStaleMarker(client: QueryClient) {
  const waiting = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  function flush() {
    timer = undefined
    const entities = [...waiting]
    waiting.clear()
    void client.invalidateQueries({ predicate: query => entities.some(entity => shows(query, entity)) })
  }
  return (entity: string) => {
    waiting.add(entity)
    if (timer === undefined) timer = setTimeout(flush, gatherMilliseconds)
  }
}
