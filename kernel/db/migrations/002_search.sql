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

-- What is searched: the folded text, and telephone numbers a second time as bare digits, since people write them in
-- many ways.
create function kernel.search_text(title text, subtitle text, body text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
  select kernel.fold(whole) || case when whole ~ '\d[\d ()/.-]{5,}\d' then coalesce((
    select string_agg(' ' || regexp_replace(found[1], '\D', '', 'g'), '')
    from regexp_matches(whole, '\d[\d ()/.-]{5,}\d', 'g') as found), '') else '' end
  from (select concat_ws(' ', title, subtitle, body) as whole) doc
$$;

-- The words of a folded text: what stands between blanks, the parts of what is joined by punctuation ("o'neill",
-- "anna.miller@…"), and long numbers backwards after a tilde, because the end of a telephone number is what all ways
-- of writing it share.
create function kernel.search_words(folded text) returns text[]
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
  with token as (
    select distinct left(btrim(piece, '.,;:!?"''()[]{}#+-–/\|<>*_=&'), 60) as word from string_to_table(folded, ' ') as piece
  ), part as (
    select word from token
    union select piece from token, regexp_split_to_table(split_part(word, '@', 1), '[^[:alnum:]]+') as piece
      where word ~ '[^[:alnum:]]' and piece ~ '[^0-9]'
    union select '~' || left(reverse(word), 8) from token where word ~ '^[0-9]{7,}$'
  )
  select coalesce(array_agg(word), '{}') from (select word from part where word <> '' limit 120) kept
$$;

-- The trigrams of a title, each mixed with the tenant: an entry of the index belongs to one tenant only.
create function kernel.search_keys(tenant uuid, folded text) returns bigint[]
language sql immutable strict parallel safe set search_path = pg_catalog, public, pg_temp
as $$
  select coalesce(array_agg(hashtextextended(trigram, seed)), '{}')
  from unnest(public.show_trgm(folded)) as trigram, uuid_hash_extended(tenant, 0) as seed
$$;

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

