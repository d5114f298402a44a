-- As venues.facts, with the venues locked: those that another holds just now are waited for, or left. Whoever only wants
-- to hear that everything is taken need not stand in line for it.
create function venues.booking_facts(ids uuid[], since timestamptz[], until timestamptz[], waits boolean)
returns table (facts json, is_ours boolean)
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
declare
  ours uuid[];
begin
  if waits then
    perform from venues.venue v where v.id = any (ids) order by v.id for no key update;
    ours := ids;
  else
    select array_agg(l.id) into ours from (
      select v.id from venues.venue v where v.id = any (ids) order by v.id for no key update skip locked) l;
  end if;
  return query select f.facts, (f.facts ->> 'id')::uuid = any (ours) is true
    from venues.facts(ids, since, until, false) f;
end $$;
