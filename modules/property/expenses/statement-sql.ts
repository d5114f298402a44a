// What stood open before the month is carried forward: all charges of earlier months less all earlier payments.
/** $1 unit, $2 month, $3 currency, $4 locations, $5 the parties shown. */
export const statementSql = `
  select json_build_object(
    'unitId', u.id, 'unitName', u.name, 'buildingName', b.name, 'month', $2::text, 'currency', $3::text,
    'balances', (
      select json_agg(json_build_object('party', p.party, 'opening', t.opening, 'charged', t.charged, 'paid', t.paid,
        'closing', t.opening + t.charged - t.paid) order by p.party)
      from unnest($5::text[]) as p(party)
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
      where c.unit_id = u.id and c.month = $2 and c.party = any ($5::text[]))
  ) as json
  from property.unit u join property.building b on b.id = u.building_id
  cross join lateral (select ($2 || '-01')::date as first_on,
    (($2 || '-01')::date + interval '1 month')::date as next_on) d
  where u.id = $1 and ($4::uuid[] is null or u.location_id = any ($4))`
