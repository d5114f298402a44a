-- Search. Trigram and pattern operators are not leakproof, so under row security their indexes go unused. Therefore
-- tenant roles may not touch search_document at all: they ask kernel.search, which takes the tenant from the setting.

drop policy tenant_isolation on kernel.search_document;
revoke all on kernel.search_document from mainstay_app;
-- Not forced: the definer functions below run as the owner, who would otherwise be held to a policy and lose the index.
alter table kernel.search_document no force row level security;
-- Written by trigger, beside a row whose own tenant is checked already.
alter table kernel.search_document drop constraint search_document_tenant_id_fkey;

-- Small letters without accents. unaccent is only "stable" because its dictionary could be edited; we never do.
create function kernel.fold(value text) returns text
language sql immutable strict parallel safe set search_path = pg_catalog, public, pg_temp
as $$ select lower(public.unaccent('public.unaccent', value)) $$;

-- Telephone numbers are written in many ways: they are kept a second time as bare digits.
create function kernel.search_text(title text, subtitle text, body text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select kernel.fold(whole) || coalesce((
    select string_agg(' ' || regexp_replace(found[1], '\D', '', 'g'), '')
    from regexp_matches(whole, '\d[\d ()/.-]{5,}\d', 'g') as found), '')
  from (select concat_ws(' ', title, subtitle, body) as whole) doc
$$;

-- The trigrams of a text, each mixed with the tenant: an index entry belongs to one tenant only, so a search costs the
-- same whether the database holds ten tenants or ten thousand.
create function kernel.search_keys(tenant uuid, folded text) returns bigint[]
language sql immutable strict parallel safe set search_path = pg_catalog, public, pg_temp
as $$
  select coalesce(array_agg(hashtextextended(trigram, seed)), '{}')
  from unnest(public.show_trgm(folded)) as trigram, uuid_hash_extended(tenant, 0) as seed
$$;

alter table kernel.search_document
  add column haystack text not null generated always as (kernel.search_text(title, subtitle, body)) stored,
  add column title_key text not null generated always as (left(kernel.fold(title), 200)) stored;

create index search_document_title on kernel.search_document (tenant_id, title_key text_pattern_ops);
create index search_document_keys on kernel.search_document using gin (kernel.search_keys(tenant_id, haystack));

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
        delete from kernel.search_document where tenant_id = old.tenant_id and entity = %2$L and row_id = old.id;
        return null;
      end if;
      insert into kernel.search_document (tenant_id, entity, row_id, title, subtitle, body)
      values (new.tenant_id, %2$L, new.id, coalesce(shown[1], ''), shown[2], coalesce(shown[3], ''))
      on conflict (tenant_id, entity, row_id)
      do update set title = excluded.title, subtitle = excluded.subtitle, body = excluded.body;
      return null;
    end $trigger$
  $make$, maker, space || '.' || name, title, subtitle, body);
  execute format('revoke all on function %s() from public', maker);
  execute format('create trigger %I after insert or update or delete on %s for each row execute function %s()',
    name || '_searchable', target, maker);
end $outer$;
