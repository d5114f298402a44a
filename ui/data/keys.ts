/**
 * Every key begins with the entity it shows, so that one changed row makes exactly the right answers stale.
 * A query over several entities names the others in `meta.entities`.
 */
export const keys = {
  entity: (entity: string) => [entity] as const,
  list: (entity: string, query: object) => [entity, 'list', query] as const,
  lists: (entity: string) => [entity, 'list'] as const,
  row: (entity: string, id: string, include?: string) => [entity, 'row', id, include ?? ''] as const,
  rows: (entity: string, id: string) => [entity, 'row', id] as const,
  history: (entity: string, id: string) => [entity, 'history', id] as const,
}
