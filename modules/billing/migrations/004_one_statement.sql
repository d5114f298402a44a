-- All postings of an entry come in one statement, and no more after it: then one look at commit for each entry is
-- enough, however many postings it has. A trigger for each posting took two thirds of the time of writing them.
drop trigger posting_balances on billing.posting;
drop trigger posting_in_time on billing.posting;
drop trigger entry_balances on billing.entry;
drop function billing.refuse_late_posting();
drop function billing.refuse_unbalanced();

create function billing.refuse_late_postings() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  late uuid;
begin
  select a.entry_id into late from (select tenant_id, entry_id, count(*) as n from added group by 1, 2) a
    where a.n <> (select count(*) from billing.posting p where p.tenant_id = a.tenant_id and p.entry_id = a.entry_id)
    limit 1;
  if late is not null then
    raise exception 'entry % is closed', late
      using errcode = 'check_violation', schema = 'billing', table = 'posting', constraint = 'entry_closed';
  end if;
  return null;
end $$;

create trigger posting_in_time after insert on billing.posting referencing new table as added
  for each statement execute function billing.refuse_late_postings();

-- Judged at commit, when the entry is complete. What cannot be seen (another tenant set meanwhile) counts as missing.
create function billing.refuse_unbalanced() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  fault text;
begin
  select case when sum(n) is null then 'has no postings'
      else string_agg(currency || ' is off by ' || off, ', ') filter (where off <> 0) end into fault
    from (select p.currency, sum(p.amount) as off, count(*) as n from billing.posting p
      where p.tenant_id = new.tenant_id and p.entry_id = new.id group by p.currency) sums;
  if fault is not null then
    raise exception 'entry %: %', new.id, fault
      using errcode = 'check_violation', schema = 'billing', table = 'entry', constraint = 'entry_balances';
  end if;
  return null;
end $$;

create constraint trigger entry_balances after insert on billing.entry
  deferrable initially deferred for each row execute function billing.refuse_unbalanced();
