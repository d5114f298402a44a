import { actorMayAt } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { QueryContext } from '#kernel/query/query.ts'
import type { Place } from '../secrets/pin.ts'

type Ctx = Pick<CommandContext, 'tenant' | 'actor' | 'sql'> | Pick<QueryContext, 'tenant' | 'actor' | 'read'>

const sql = 'select id from kernel.location where id = $1 and archived_at is null'

/** A place of this tenant where the caller may act; any other is not found. */
export async function placeOf(ctx: Ctx, locationId: string): Promise<Place> {
  const rows = 'sql' in ctx ? await ctx.sql.rows(sql, [locationId]) : await ctx.read(sql, [locationId])
  if (!rows.length || !actorMayAt(ctx.actor, locationId)) throw Failure.notFound()
  return { tenantId: ctx.tenant.id, locationId }
}
