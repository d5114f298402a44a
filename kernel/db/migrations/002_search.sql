-- Search. Trigram and pattern operators are not leakproof, so under row security their indexes go unused. Therefore
-- tenant roles may not touch search_document at all: they ask kernel.search, which takes the tenant from the setting.

drop policy tenant_isolation on kernel.search_document;
revoke all on kernel.search_document from mainstay_app;
-- Not forced: the definer functions below run as the owner, who would otherwise be held to a policy and lose the index.
alter table kernel.search_document no force row level security;
-- Written by trigger, beside a row whose own tenant is checked already.
alter table kernel.search_document drop constraint search_document_tenant_id_fkey;

-- All of these are plpgsql because it keeps their plans for the session; an SQL function is planned anew in every
-- statement, which for one inserted row costs five times the work itself.

-- Small letters without accents. unaccent is only "stable" because its dictionary could be edited; we never do.
create function kernel.fold(value text) returns text
language plpgsql immutable strict parallel safe set search_path = pg_catalog, public, pg_temp
as $$ begin return lower(public.unaccent('public.unaccent', value)); end $$;

-- What is searched: the folded text, and telephone numbers a second time as bare digits, since people write them in
-- many ways.
create function kernel.search_text(title text, subtitle text, body text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  folded constant text := kernel.fold(concat_ws(' ', title, subtitle, body));
begin
  if folded !~ '\d[\d ()/.-]{5,}\d' then
    return folded;
  end if;
  return folded || (select string_agg(' ' || regexp_replace(hit[1], '\D', '', 'g'), '')
    from regexp_matches(folded, '\d[\d ()/.-]{5,}\d', 'g') as hit);
end $$;

create function kernel.search_pieces(folded text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  punctuation constant text := E'.,;:!?"\'()[]{}#+-–/\\|<>*_=&\t\n\r';
begin
  return array_remove(string_to_array(translate(folded, punctuation, repeat(' ', length(punctuation))), ' '), '');
end $$;

-- The words of a folded text, e-mail addresses both whole and in parts. Long numbers a second time backwards after a
-- tilde: the end of a telephone number is what all ways of writing it share. Days only as bare digits (from above).
create function kernel.search_words(folded text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  plain text := folded;
  addresses text[] := '{}';
  pieces text[];
begin
  if position('@' in plain) > 0 then
    addresses := array(select hit[1] from regexp_matches(plain, '(\S+@\S+)', 'g') as hit);
    plain := regexp_replace(plain, '@\S+', ' ', 'g');
  end if;
  if plain ~ '\d-\d\d-' then
    plain := regexp_replace(plain, '\d{4}-\d\d-\d\d', ' ', 'g');
  end if;
  pieces := (kernel.search_pieces(plain))[:120];
  return array(
    select distinct word from (
      select left(piece, 60) as word from unnest(pieces || addresses) as piece
      union all select '~' || left(reverse(piece), 8) from unnest(pieces) as piece
        where length(piece) >= 9 and piece ~ '^[0-9]+$'
    ) words);
end $$;

-- The trigrams of a title, each mixed with the tenant: an entry of the index belongs to one tenant only. Cut here and
-- not by pg_trgm, which passes over everything but ASCII where the database's character type is "C".
create function kernel.search_keys(tenant uuid, folded text) returns bigint[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  seed constant bigint := uuid_hash_extended(tenant, 0);
  padded constant text := '  ' || array_to_string(kernel.search_pieces(folded), '   ') || ' ';
begin
  return array(
    select distinct hashtextextended(trigram, seed)
    from generate_series(1, length(padded) - 2) as at, substr(padded, at, 3) as trigram
    where right(trigram, 2) <> '  ');
end $$;

alter table kernel.search_document
  add column haystack text not null generated always as (kernel.search_text(title, subtitle, body)) stored,
  add column title_key text collate "C" not null generated always as (left(kernel.fold(title), 200)) stored,
  drop constraint search_document_pkey,
  add primary key (tenant_id, row_id, entity);

create index search_document_title on kernel.search_document (tenant_id, title_key);
-- A short pending list: every search reads all of it.
create index search_document_keys on kernel.search_document
  using gin (kernel.search_keys(tenant_id, title_key)) with (gin_pending_list_limit = 128);

-- One row per word. A B-tree hands out the first matches and stops; a GIN index collects all of them first, which made
-- the same search eight to forty times slower in a tenant ten times the size.
create table kernel.search_word (
  tenant_id uuid not null,
  word text collate "C" not null,
  entity text not null,
  row_id uuid not null,
  primary key (tenant_id, word, entity, row_id)
);
alter table kernel.search_word enable row level security;

create function kernel.search_words_follow() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp
as $$
declare
  was constant text[] := case when tg_op = 'INSERT' then '{}' else kernel.search_words(old.haystack) end;
  shown constant text[] := case when tg_op = 'DELETE' then '{}' else kernel.search_words(new.haystack) end;
begin
  if was <> '{}' then
    delete from kernel.search_word w
    where w.tenant_id = old.tenant_id and w.word = any (was) and w.entity = old.entity and w.row_id = old.row_id
      and w.word <> all (shown);
  end if;
  insert into kernel.search_word (tenant_id, word, entity, row_id)
  select new.tenant_id, word, new.entity, new.row_id from unnest(shown) as word where word <> all (was);
  return null;
end $$;
revoke all on function kernel.search_words_follow() from public;
create trigger search_words_follow after insert or delete or update of title, subtitle, body on kernel.search_document
  for each row execute function kernel.search_words_follow();

