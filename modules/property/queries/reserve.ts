import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { money } from '#kernel/schema/fields.ts'

const sql = `
  select (select coalesce(sum(c.amount_amount), 0)::bigint from property.charge c
      join property.sheet s on s.id = c.sheet_id where s.building_id = b.id and c.kind = 'reserve') as put_by,
    (select coalesce(sum(e.amount_amount), 0)::bigint from property.expense e
      where e.building_id = b.id and e.is_from_reserve and e.archived_at is null) as spent
  from property.building b where b.id = $1 and ($2::uuid[] is null or b.location_id = any ($2))`

export const reserve = query('property.reserve', {
  summary: 'What a building has put by, spent from it, and has left',
  route: 'GET /v1/buildings/{id}/reserve',
  needs: 'property.sheet.read',
  input: {},
  output: { putBy: money(), spent: money(), balance: money() },
  async run(ctx, { id }) {
    const [row] = await ctx.read<{ put_by: number; spent: number }>(sql, [id, ctx.actor.locationIds])
    if (!row) throw Failure.notFound()
    const of = (amount: number) => ({ amount, currency: ctx.tenant.currency })
    return { putBy: of(row.put_by), spent: of(row.spent), balance: of(row.put_by - row.spent) }
  },
})
