import type { Actor } from '../access/actor.ts'
import type { Database } from '../db/database.ts'
import type { Entity } from '../entity/entity.ts'
import { quote, snake } from '../entity/naming.ts'
import type { MayRead } from './connection.ts'

export interface SightRules {
  mayRead: MayRead
  hasRow(actor: Actor, entity: string, id: string): Promise<boolean>
}

/** The rules of live updates, from what the nouns themselves say. An event of no noun is for machines only. */
export function sightRules(
  db: Pick<Database, 'read'>,
  entities: ReadonlyMap<string, Pick<Entity, 'table' | 'access' | 'scopedBy'>>,
): SightRules {
  return {
    mayRead(actor, entity) {
      const noun = entity === null ? undefined : entities.get(entity)
      return noun !== undefined && actor.permissions.has(noun.access.read)
    },
    async hasRow(actor, entity, id) {
      const noun = entities.get(entity)
      if (!noun) return false
      const isNarrowed = noun.scopedBy !== undefined && actor.locationIds !== null
      const place = isNarrowed ? `t.${quote(snake(noun.scopedBy!))}` : ''
      const found = await db.read(
        actor.tenantId,
        `select 1 as found from ${noun.table} t where t.id = $1` +
          (isNarrowed ? ` and (${place} is null or ${place} = any ($2::uuid[]))` : ''),
        isNarrowed ? [id, actor.locationIds] : [id],
      )
      return found.length > 0
    },
  }
}
