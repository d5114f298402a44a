-- select kernel.searchable('pets.pet', title => 'name', body => 'coalesce(breed, '''')');
-- The arguments are SQL expressions over the table's columns. Archived rows are not found.
create function kernel.searchable(target regclass, title text, subtitle text default 'null', body text default '''''')
returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $outer$
declare
  space text;
  name text;
  maker text;
begin
  select relnamespace::regnamespace::text, relname into space, name from pg_class where oid = target;
  maker := format('%I.%I', space, name || '_searchable');
  execute format($make$
    create function %1$s() returns trigger
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp
    as $trigger$
    declare
      was text[];
      shown text[];
    begin
      -- An import makes many rows searchable at once, after it: see kernel.index_rows.
      if tg_op = 'INSERT' and current_setting('app.search_later', true) = 'on' then
        return null;
      end if;
      if tg_op <> 'INSERT' then
        select array[(%3$s)::text, (%4$s)::text, (%5$s)::text] into was from (select old.*) as r where r.archived_at is null;
      end if;
      if tg_op <> 'DELETE' then
        select array[(%3$s)::text, (%4$s)::text, (%5$s)::text] into shown from (select new.*) as r where r.archived_at is null;
      end if;
      if shown is not distinct from was then
        return null;
      end if;
      if shown is null then
        delete from kernel.search_document where tenant_id = old.tenant_id and row_id = old.id and entity = %2$L;
        return null;
      end if;
      insert into kernel.search_document (tenant_id, entity, row_id, title, subtitle, body)
      values (new.tenant_id, %2$L, new.id, coalesce(shown[1], ''), shown[2], coalesce(shown[3], ''))
      on conflict (tenant_id, row_id, entity)
      do update set title = excluded.title, subtitle = excluded.subtitle, body = excluded.body;
      return null;
    end $trigger$
  $make$, maker, space || '.' || name, title, subtitle, body);
  execute format('revoke all on function %s() from public', maker);
  execute format($make$
    create function %1$s(ids uuid[]) returns void
    language sql set search_path = pg_catalog, public, pg_temp
    as $index$
      insert into kernel.search_document (tenant_id, entity, row_id, title, subtitle, body)
      select r.tenant_id, %2$L, r.id, coalesce((%3$s)::text, ''), (%4$s)::text, coalesce((%5$s)::text, '')
      from %2$s r where r.tenant_id = kernel.current_tenant() and r.id = any (ids) and r.archived_at is null
      on conflict (tenant_id, row_id, entity)
      do update set title = excluded.title, subtitle = excluded.subtitle, body = excluded.body
    $index$
  $make$, maker, space || '.' || name, title, subtitle, body);
  execute format('revoke all on function %s(uuid[]) from public', maker);
  execute format('create trigger %I after insert or update or delete on %s for each row execute function %s()',
    name || '_searchable', target, maker);
end $outer$;

-- Makes rows searchable that were written while app.search_later was on; of the tenant in the setting only.
create function kernel.index_rows(entity text, ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  maker constant regprocedure := to_regprocedure(entity || '_searchable(uuid[])');
begin
  if maker is not null then
    execute format('select %s($1)', maker::regproc) using ids;
  end if;
end $$;
revoke all on function kernel.index_rows from public;
grant execute on function kernel.index_rows to mainstay_app;
