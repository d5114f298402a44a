-- How far a business is with opening. A row that says 'testing' is made only when somebody signs up: until they open,
-- everything that is entered in the modules of their trade is trial, but for what their edition keeps.

create table business.set_up (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  status text not null check (status in ('testing', 'open')),
  step text not null default 'business',
  states jsonb not null default '{}',
  drafts jsonb not null default '{}',
  launched_at timestamptz,
  wiped jsonb not null default '[]',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  unique (tenant_id)
);
select kernel.protect('business.set_up');

-- A business that is open never becomes one that tries things out: else what it earned could be wiped.
create function business.stays_open() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'a business that is open stays open'
    using errcode = 'check_violation', constraint = 'set_up_stays_open';
end $$;
create trigger set_up_stays_open before update on business.set_up for each row
  when (old.status = 'open' and new.status <> 'open') execute function business.stays_open();

-- Deletes the trial rows of the tenant in the setting, in the caller's transaction; only while it has not opened. Runs
-- with the owner's rights, because ledgers and logs are otherwise only ever added to.
create function business.wipe_trial(schemas text[], kept text[]) returns table (name text, row_count bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here constant uuid := kernel.current_tenant();
  waiting oid[];
  target oid;
  gone bigint;
  is_moving boolean := true;
begin
  perform from business.set_up s where s.tenant_id = here and s.status = 'testing' for update;
  if not found then
    raise exception 'a business that is open has no trial' using errcode = 'check_violation', constraint = 'set_up_stays_open';
  end if;
  select array_agg(c.oid) into waiting from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname = any (schemas)
    and n.nspname not in ('kernel', 'business', 'compliance', 'auth') and n.nspname || '.' || c.relname <> all (kept)
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped);
  -- Those that nobody refers to go first, and so on; where tables refer to each other, whichever can.
  while is_moving and waiting is not null loop
    is_moving := false;
    foreach target in array waiting loop
      begin
        perform business.without_guards(target, false);
        execute format('delete from %s where tenant_id = $1', target::regclass) using here;
        get diagnostics gone = row_count;
        set constraints all immediate;
        set constraints all deferred;
        perform business.without_guards(target, true);
      exception when foreign_key_violation then
        continue;
      end;
      waiting := array_remove(waiting, target);
      is_moving := true;
      if gone > 0 then
        name := target::regclass::text;
        row_count := gone;
        return next;
      end if;
    end loop;
    if waiting = '{}' then
      waiting := null;
    end if;
  end loop;
  if waiting is not null then
    raise exception 'rows that are kept refer to trial rows of %', (select string_agg(t::regclass::text, ', ') from unnest(waiting) t);
  end if;
  delete from kernel.counter where tenant_id = here;
end $$;

-- Guards that refuse a deletion row by row hold for people at work; a trial as a whole is no work.
create function business.without_guards(target oid, is_back boolean) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  guard text;
begin
  -- Type bits of a trigger: 2 before, 8 delete.
  for guard in select tgname from pg_trigger where tgrelid = target and not tgisinternal and tgtype & 10 = 10 loop
    execute format('alter table %s %s trigger %I', target::regclass, case when is_back then 'enable' else 'disable' end, guard);
  end loop;
end $$;

revoke all on function business.wipe_trial from public;
revoke all on function business.without_guards from public;
revoke all on function business.stays_open from public;
grant execute on function business.wipe_trial to mainstay_app;
