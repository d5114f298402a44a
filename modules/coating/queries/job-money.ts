import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, currency, integer, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { type Facts, headings } from '../money/facts.ts'
import { verdictOf } from '../money/verdict.ts'
import { costs } from '../rules.ts'

const spent = (table: string, column: string, job: string) =>
  `(select sum(x.${column}_amount) from coating.${table} x where x.shop_job_id = ${job})`

// At what the lots cost, less what was weighed back.
const powder = (job: string) => `(select -sum(m.worth_amount) from inventory.movement m
  where m.subject_entity = 'coating.shop_job' and m.subject_id = ${job} and m.kind in ('issue', 'return'))`

const sql = `select j.price_currency as currency, j.price_amount as price, j.planned_cost_amount as "plannedCost",
    j.part_count as "partCount", j.passed_count as "passedCount", j.failed_count as "failedCount",
    coalesce((select json_agg(json_build_object('rule', l ->> 'rule', 'amount', (l ->> 'amount')::bigint))
      from coating.quote_item i cross join lateral jsonb_array_elements(i.lines) as l
      where i.quote_id = j.quote_id and j.parent_id is null and (l ->> 'isInternal')::boolean), '[]') as quoted,
    json_build_object('labour', ${spent('time_entry', 'cost', 'j.id')}, 'oven', ${spent('oven_cycle', 'cost', 'j.id')},
      'powder', ${powder('j.id')}) as measured,
    coalesce((select json_agg(json_build_object('reference', c.reference, 'cause', c.cause, 'payer', c.payer,
        'partCount', c.part_count, 'price', c.price_amount,
        'cost', coalesce(${spent('time_entry', 'cost', 'c.id')}, 0) + coalesce(${spent('oven_cycle', 'cost', 'c.id')}, 0)
          + coalesce(${powder('c.id')}, 0)) order by c.reference)
      from coating.shop_job c where c.parent_id = j.id), '[]') as reworks
  from coating.shop_job j where j.id = $1 and ($2::uuid[] is null or j.location_id is null or j.location_id = any ($2))`

const minor = (help?: string) =>
  integer({ min: -9_000_000_000_000, max: 9_000_000_000_000, ...(help ? { help } : {}) })

export const jobMoney = query('coating.job_money', {
  summary: 'Did we make money? What a job was quoted at and what it took, with the reasons',
  route: 'GET /v1/shop-jobs/{id}/money',
  needs: costs,
  input: {},
  output: {
    currency: currency(),
    income: minor(),
    cost: minor('With rework.'),
    reworkCost: minor(),
    profit: minor(),
    plannedProfit: minor(),
    marginShare: integer({ help: 'Thousandths of the price.' }),
    plannedMarginShare: integer(),
    firstPassShare: integer({ help: 'Thousandths of the parts that were looked at.' }).optional(),
    nextPrice: minor('For the planned margin at what it really took.'),
    lines: list(
      shape({
        heading: oneOf(headings),
        quoted: minor(),
        actual: minor(),
        isMeasured: bool({ help: 'Else taken as it was quoted.' }),
      }),
    ),
    reworks: list(
      shape({
        reference: text(),
        cause: text(),
        payer: text(),
        partCount: integer(),
        price: minor(),
        cost: minor(),
      }),
    ),
    explanation: list(text({ max: 400 })),
  },
  async run(ctx, { id }) {
    const [facts] = await ctx.read<Facts>(sql, [id, ctx.actor.locationIds])
    if (!facts) throw Failure.notFound()
    return { currency: facts.currency, reworks: facts.reworks, ...verdictOf(facts) }
  },
})
