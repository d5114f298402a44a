import type { QueryContext } from '#kernel/query/query.ts'
import { type Named, namedSql } from '../sql/outlook.ts'
import { type Foreseen, foresee } from './foresee.ts'
import { named, type WallArea } from './wall-areas.ts'

/**
 * Of each area the breach that is to be expected. Who would bring it about is looked up by name only for the few areas
 * that have one.
 */
export async function foreseeAll(ctx: QueryContext, areas: WallArea[]): Promise<Map<string, Foreseen>> {
  const ahead = areas.filter(area => foresee(area, ctx.now))
  if (ahead.length === 0) return new Map()
  const people = await ctx.read<Named>(namedSql, [ahead.map(({ id }) => id)])
  const byArea = new Map(people.map(one => [one.areaId, one]))
  return new Map(
    ahead.flatMap(area => {
      const found = foresee(named(area, byArea.get(area.id)), ctx.now)
      return found ? [[area.id, found]] : []
    }),
  )
}
