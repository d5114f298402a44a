import { query } from '#kernel/query/query.ts'
import { bool, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

const sql = `select a.id, a.name, a.city, a.about, coalesce(a.id = any (p.area_ids), false) as "isMine",
    (select count(*)::integer from community.thread t where t.area_id = a.id and t.visibility = 'shown') as "threadCount"
  from community.area a left join community.participant p on p.person_id = $1
  where a.archived_at is null and ($2::text is null or a.city = $2) order by a.city, a.name limit 500`

export const neighbourhoods = query('community.neighbourhoods', {
  summary: 'The neighbourhoods one can choose, and which of them are one’s own',
  route: 'GET /v1/neighbourhoods',
  needs: 'community.look',
  input: { city: text({ max: 120 }).optional() },
  output: {
    data: list(
      shape({
        id: ref('community.area'),
        name: text(),
        city: text(),
        about: text().optional(),
        isMine: bool(),
        threadCount: integer(),
      }),
      { max: 500 },
    ),
  },
  run: async (ctx, { city }) => ({ data: await ctx.read(sql, [ctx.actor.id, city ?? null]) }),
})
