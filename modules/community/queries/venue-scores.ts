import { query } from '#kernel/query/query.ts'
import { integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

/** So many visits of the average kind are added to each venue's own: three fives do not beat three hundred fours. */
const prior = 8

const formula = `score = (sum of marks + ${prior} × the mean mark of all venues) ÷ (number of reviews + ${prior}). No payment moves it.`

const sql = `with all_marks as (select coalesce(avg(overall), 3) as mean from community.review where visibility = 'shown')
  select v.id as "venueId", v.name, v.area, count(r.id)::integer as "sampleSize",
    round(100 * (coalesce(sum(r.overall), 0) + ${prior} * m.mean) / (count(r.id) + ${prior}))::integer as "scoreHundredths"
  from all_marks m, venues.venue v left join community.review r on r.venue_id = v.id and r.visibility = 'shown'
  where v.archived_at is null and ($1::text is null or v.area = $1)
  group by v.tenant_id, v.id, m.mean order by "scoreHundredths" desc, "sampleSize" desc, v.id limit 200`

export const venueScores = query('community.venue_scores', {
  summary: 'Venues by what guests think of them, with the formula and on how many reviews it rests',
  route: 'GET /v1/venue-scores',
  needs: 'community.look',
  input: { area: text({ max: 120 }).optional() },
  output: {
    formula: text({ max: 400 }),
    data: list(
      shape({
        venueId: ref('venues.venue'),
        name: text(),
        area: text(),
        sampleSize: integer(),
        scoreHundredths: integer(),
      }),
    ),
  },
  run: async (ctx, { area }) => ({ formula, data: await ctx.read(sql, [area ?? null]) }),
})
