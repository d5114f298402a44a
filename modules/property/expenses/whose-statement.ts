import type { QueryContext } from '#kernel/query/query.ts'
import { Residency } from '../entities/residency.ts'
import type { Party } from './share-out.ts'

const sql = `select r.id from property.residency r
  where r.unit_id = $1 and r.archived_at is null
    and r.starts_on < ($2 || '-01')::date + interval '1 month'
    and coalesce(least(r.ends_on, r.moved_out_at::date), 'infinity') >= ($2 || '-01')::date
    and case when r.role = 'owner' then 'owner' else 'tenant' end = any ($3::text[])`

/** Whose statement of a month it is: those who had to do with the unit then. */
export async function whoseStatement(
  ctx: QueryContext,
  unitId: string,
  month: string,
  parties: readonly Party[],
) {
  const found = await ctx.read<{ id: string }>(sql, [unitId, month, parties])
  return { entity: Residency.name, rowId: found.map(({ id }) => id) }
}
