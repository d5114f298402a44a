import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, day, instant, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { type Action, actions, type Because, becauses } from '../rules.ts'

interface Told {
  isLive: boolean
  data: { at: string; servedOn: string; action: Action; because: Because; says: string }[]
}

const sql = `select exists (select 1 from deals.offer o where o.deal_id = t.id and o.status = 'live') as "isLive",
    coalesce(d.data, '[]') as data
  from deals.deal t left join lateral (select json_agg(e order by e.at desc) as data from (
    select x.created_at as at, x.served_on as "servedOn", x.action, x.because, x.says from deals.decision x
    where x.deal_id = t.id order by x.id desc limit 50) e) d on true
  where t.id = $1 and ($2::uuid[] is null or t.location_id = any ($2))`

export const why = query('deals.why', {
  summary: 'Why the offer of a deal is out or is not: the latest decisions, newest first',
  route: 'GET /v1/deals/{id}/decisions',
  needs: 'deals.deal.read',
  input: {},
  output: {
    isLive: bool(),
    data: list(
      shape({
        at: instant(),
        servedOn: day(),
        action: oneOf(actions),
        because: oneOf(becauses),
        says: text(),
      }),
    ),
  },
  async run(ctx, { id }) {
    const [told] = await ctx.read<Told>(sql, [id, ctx.actor.locationIds])
    if (!told) throw Failure.notFound()
    return told
  },
})
