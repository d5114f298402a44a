import type { CommandContext } from '#kernel/command/context.ts'
import type { Entity, Row } from '#kernel/entity/entity.ts'

/** One at a time per key: whoever comes second is given what the first made. */
export async function madeBefore<E extends Entity>(
  ctx: CommandContext,
  noun: E,
  key: string | undefined,
): Promise<Row<E> | undefined> {
  if (key === undefined) return undefined
  await ctx.sql.run('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `billing.key ${ctx.tenant.id} ${noun.name} ${key}`,
  ])
  const found = await ctx.sql.one<{ id: string }>(`select id from ${noun.table} where external_id = $1`, [
    key,
  ])
  return found && ctx.find(noun, found.id)
}
