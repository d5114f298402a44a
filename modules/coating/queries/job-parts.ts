import { query } from '#kernel/query/query.ts'
import { id, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

// Without a price or a cost: this is for the floor.
const sql = `select i.id, i.name, i.count, i.area, i.powder, i.colour_name as "colourName", i.colour_code as "colourCode",
    (i.work ->> 'film')::integer as film, (i.work ->> 'coats')::integer as coats, p.masking,
    p.hang_points as "hangPoints", p.spec,
    (select string_agg(r.critical_areas, '; ') from coating.received_part r where r.drop_off_id = j.drop_off_id
      and r.critical_areas is not null and (r.part_id = i.part_id or r.name = i.name)) as critical
  from coating.shop_job j join coating.quote_item i on i.quote_id = j.quote_id
  left join coating.part p on p.id = i.part_id
  where j.id = $1 and ($2::uuid[] is null or j.location_id is null or j.location_id = any ($2))
  order by i.position`

const large = () => integer({ max: 9_000_000_000_000 })

export const jobParts = query('coating.job_parts', {
  summary: 'What is to be coated and how, as the floor must know it; no price',
  route: 'GET /v1/shop-jobs/{id}/parts',
  needs: 'coating.job.read',
  input: {},
  output: {
    data: list(
      shape({
        id: id(),
        name: text(),
        count: integer(),
        area: large(),
        powder: large(),
        colourName: text().optional(),
        colourCode: text().optional(),
        film: integer(),
        coats: integer(),
        masking: text().optional(),
        hangPoints: text().optional(),
        spec: text().optional(),
        critical: text().optional(),
      }),
    ),
  },
  run: async (ctx, { id: jobId }) => ({ data: await ctx.read(sql, [jobId, ctx.actor.locationIds]) }),
})
