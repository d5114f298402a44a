import type { EntityCatalogue } from '../meta.ts'

/** Where a record is read: `/app/pets/<id>`. */
export function recordPath(entities: EntityCatalogue, entity: string, id: string): string | undefined {
  const meta = entities[entity]
  return meta && `/app/${meta.plural}/${id}`
}
