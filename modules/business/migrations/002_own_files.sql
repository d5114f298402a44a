-- What belongs to the business itself, as its logo does, is no trial: it stays.
-- Deletes the trial rows of the tenant in the setting, in the caller's transaction; only while it has not opened. Runs
-- with the owner's rights, because ledgers and logs are otherwise only ever added to.
create or replace function business.wipe_trial(schemas text[], kept text[]) returns table (name text, row_count bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  here constant uuid := kernel.current_tenant();
  waiting oid[];
  target oid;
  gone bigint;
  is_moving boolean := true;
  own text;
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
        own := case when exists (select from pg_attribute a where a.attrelid = target and a.attname = 'subject_entity'
          and not a.attisdropped) then 'and subject_entity is distinct from ''kernel.tenant''' else '' end;
        execute format('delete from %s where tenant_id = $1 %s', target::regclass, own) using here;
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
