/** SQL: the doses given during stay `s`, by guest and plan, as a json list. */
export const dosesOf = `(
  select coalesce(json_agg(json_build_object('guestName', d.guest_name, 'name', d.name, 'count', d.given, 'fee', d.fee, 'basis', d.fee_basis)
    order by d.guest_name, d.name), '[]'::json)
  from (
    select g.name as guest_name, p.name, case p.fee_basis when 'day' then count(distinct (e.due_at at time zone l.timezone)::date) else count(*) end::integer as given,
      p.fee_basis,
      case when p.fee_amount is not null
        then json_build_object('amount', p.fee_amount, 'currency', p.fee_currency) end as fee
    from bookings.stay_guest sg
    join care.dependant g on g.id = sg.dependant_id
    join care.plan p on p.dependant_id = g.id and p.kind = 'medication'
    join care.entry e on e.plan_id = p.id and e.outcome = 'given' and e.archived_at is null
    where sg.stay_id = s.id and e.due_at >= s.checked_in_at
      and (s.checked_out_at is null or e.due_at <= s.checked_out_at)
    group by g.name, p.name, p.id, p.fee_amount, p.fee_currency, p.fee_basis
  ) d)`
