-- What is deleted is forgotten by search in one go: row by row, deleting 30,000 imported rows spent a third of its time
-- on it. Plans are kept for the session and may have been made for another number of rows, so that none but by index is
-- allowed: it is right for one row and near enough for many.

create function kernel.search_forget() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
begin
  delete from kernel.search_document d using gone g
  where d.tenant_id = g.tenant_id and d.row_id = g.id and d.entity = tg_table_schema || '.' || tg_table_name;
  return null;
end $$;
revoke all on function kernel.search_forget() from public;

create function kernel.search_words_forget() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
begin
  delete from kernel.search_word w using gone g, unnest(kernel.search_words(g.haystack)) as shown(word)
  where w.tenant_id = g.tenant_id and w.word = shown.word and w.entity = g.entity and w.row_id = g.row_id;
  return null;
end $$;
revoke all on function kernel.search_words_forget() from public;

drop trigger search_words_follow on kernel.search_document;
create trigger search_words_follow after insert or update of title, subtitle, body on kernel.search_document
  for each row execute function kernel.search_words_follow();
create trigger search_words_forget after delete on kernel.search_document
  referencing old table as gone for each statement execute function kernel.search_words_forget();

-- As before, but for what is deleted.
create or replace function kernel.searchable(target regclass, title text, subtitle text default 'null', body text default '''''')
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
      if tg_op = 'UPDATE' then
        select array[(%3$s)::text, (%4$s)::text, (%5$s)::text] into was from (select old.*) as r where r.archived_at is null;
      end if;
      select array[(%3$s)::text, (%4$s)::text, (%5$s)::text] into shown from (select new.*) as r where r.archived_at is null;
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
  execute format('create trigger %I after insert or update on %s for each row execute function %s()',
    name || '_searchable', target, maker);
  -- Replaced, where a table was made searchable in another way before.
  execute format('create or replace trigger %I after delete on %s referencing old table as gone for each statement
    execute function kernel.search_forget()', name || '_forgotten', target);
end $outer$;

-- Tables that were made searchable before.
do $$
declare
  made record;
begin
  for made in select g.tgname, g.tgrelid::regclass as on_table, g.tgfoid::regproc as maker from pg_trigger g
    where not g.tgisinternal and g.tgparentid = 0 and g.tgname ~ '_searchable$'
  loop
    execute format('drop trigger %I on %s', made.tgname, made.on_table);
    execute format('create trigger %I after insert or update on %s for each row execute function %s()',
      made.tgname, made.on_table, made.maker);
    execute format('create trigger %I after delete on %s referencing old table as gone for each statement
      execute function kernel.search_forget()', regexp_replace(made.tgname, 'searchable$', 'forgotten'), made.on_table);
  end loop;
end $$;
