import { query } from '#kernel/query/query.ts'
import { id, instant, integer, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { tierOf, tierSeconds } from '../plans/allowances.ts'

const mostDays = 92

const sql = `with own as (
    select u.* from integrations.usage u where u.hour_at >= $1
  ), callers as (
    select o.kind, nullif(o.principal_id, '00000000-0000-0000-0000-000000000000') as "keyId", k.name,
      sum(o.request_count) as "requestCount", sum(o.refused_count) as "refusedCount", max(o.hour_at) as "lastAt"
    from own o left join kernel.api_key k on k.id = o.principal_id
    group by o.kind, o.principal_id, k.name order by sum(o.request_count) desc limit 200
  ), days as (
    select (o.hour_at at time zone $2)::date as day, sum(o.request_count) as "requestCount",
      sum(o.refused_count) as "refusedCount"
    from own o where o.kind = 'api_key' group by 1 order by 1
  )
  select (select coalesce(json_agg(c), '[]') from callers c) as callers,
    (select coalesce(json_agg(d), '[]') from days d) as days`

const counts = { requestCount: integer({ min: 0 }), refusedCount: integer({ min: 0 }) }

/** What programs ask of this business, by key and by day, and how much its plan allows. */
export const usage = query('integrations.usage', {
  summary: 'Requests by key and by day, and what the plan allows; up to a minute behind',
  route: 'GET /v1/api-usage',
  needs: 'integrations.usage.read',
  input: { days: integer({ min: 1, max: mostDays }).default(30) },
  output: {
    plan: text(),
    limit: integer({
      min: 1,
      help: 'Requests of all keys together in `windowSeconds`; none: not metered.',
    }).optional(),
    windowSeconds: integer({ min: 1 }),
    callers: list(
      shape({ kind: text(), keyId: id().optional(), name: text().optional(), ...counts, lastAt: instant() }),
    ),
    days: list(shape({ day: text(), ...counts })),
  },
  async run(ctx, { days }) {
    const { plan, apiLimit } = ctx.tenant as typeof ctx.tenant & { plan: string; apiLimit: number | null }
    const since = ctx.now.subtract({ hours: days * 24 }).toString()
    const [found] = await ctx.read<object>(sql, [since, ctx.tenant.timezone])
    return { plan, limit: tierOf({ plan, apiLimit }) ?? null, windowSeconds: tierSeconds, ...found }
  },
})
