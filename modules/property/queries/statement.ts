import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { currency, integer, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { month } from '../entities/expense.ts'
import { distributions, parties } from '../expenses/share-out.ts'

// What stood open before the month is carried forward: all charges of earlier months less all earlier payments.
const sql = `
  select json_build_object(
    'unitId', u.id, 'unitName', u.name, 'buildingName', b.name, 'month', $2::text, 'currency', $3::text,
    'balances', (
      select json_agg(json_build_object('party', p.party, 'opening', t.opening, 'charged', t.charged, 'paid', t.paid,
        'closing', t.opening + t.charged - t.paid) order by p.party)
      from (values ('owner'), ('tenant')) as p(party)
      cross join lateral (select
        (select coalesce(sum(c.amount_amount), 0)::bigint from property.charge c
          where c.unit_id = u.id and c.party = p.party and c.month < $2)
        - (select coalesce(sum(y.amount_amount), 0)::bigint from property.unit_payment y
          where y.unit_id = u.id and y.party = p.party and y.paid_on < d.first_on) as opening,
        (select coalesce(sum(c.amount_amount), 0)::bigint from property.charge c
          where c.unit_id = u.id and c.party = p.party and c.month = $2) as charged,
        (select coalesce(sum(y.amount_amount), 0)::bigint from property.unit_payment y
          where y.unit_id = u.id and y.party = p.party and y.paid_on >= d.first_on and y.paid_on < d.next_on) as paid
      ) t),
    'lines', (
      select coalesce(json_agg(json_build_object('party', c.party, 'kind', c.kind,
        'description', coalesce(e.description, 'Reserve'), 'distribution', coalesce(e.distribution, 'shares'),
        'amount', c.amount_amount, 'weight', c.weight, 'totalWeight', c.total_weight,
        'wholeAmount', coalesce(e.amount_amount, r.whole)) order by c.kind, e.created_at, e.id, c.party), '[]')
      from property.charge c left join property.expense e on e.id = c.expense_id
      left join lateral (select sum(o.amount_amount)::bigint as whole from property.charge o
        where o.sheet_id = c.sheet_id and o.kind = 'reserve') r on true
      where c.unit_id = u.id and c.month = $2)
  ) as json
  from property.unit u join property.building b on b.id = u.building_id
  cross join lateral (select ($2 || '-01')::date as first_on,
    (($2 || '-01')::date + interval '1 month')::date as next_on) d
  where u.id = $1 and ($4::uuid[] is null or u.location_id = any ($4))`

const amount = () => integer({ max: 9_000_000_000_000 })

export const statement = query('property.statement', {
  summary: 'What a unit owes for a month: carried forward, charged line by line, paid, and still due',
  route: 'GET /v1/units/{id}/statement',
  needs: 'property.sheet.read',
  input: { month: month() },
  output: {
    unitId: ref('property.unit'),
    unitName: text(),
    buildingName: text(),
    month: text(),
    currency: currency(),
    balances: list(
      shape({
        party: oneOf(parties),
        opening: amount(),
        charged: amount(),
        paid: amount(),
        closing: amount(),
      }),
    ),
    lines: list(
      shape({
        party: oneOf(parties),
        kind: oneOf(['expense', 'reserve'] as const),
        description: text(),
        distribution: oneOf(distributions),
        amount: amount(),
        weight: integer(),
        totalWeight: amount(),
        wholeAmount: amount(),
      }),
    ),
  },
  async run(ctx, { id, month }) {
    const found = await ctx.readJson(sql, [id, month, ctx.tenant.currency, ctx.actor.locationIds])
    if (found.text === 'null') throw Failure.notFound()
    return found
  },
})
