-- What a written row costs to make findable, by CPU: half of it was translate(), which looks through all punctuation for
-- every letter, and queries planned anew in each call. Expressions alone are not planned.

create or replace function kernel.search_pieces(folded text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
begin
  return array_remove(regexp_split_to_array(folded, E'[].,;:!?"\'()[{}#+–/\\\\|<>*_=& \t\n\r-]+'), '');
end $$;

create or replace function kernel.search_words(folded text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  plain text := folded;
  addresses text[] := '{}';
  words text[] := '{}';
  piece text;
begin
  if position('@' in plain) > 0 then
    addresses := array(select hit[1] from regexp_matches(plain, '(\S+@\S+)', 'g') as hit);
    plain := regexp_replace(plain, '@\S+', ' ', 'g');
  end if;
  if plain ~ '\d-\d\d-' then
    plain := regexp_replace(plain, '\d{4}-\d\d-\d\d', ' ', 'g');
  end if;
  foreach piece in array (kernel.search_pieces(plain))[:120] loop
    words := words || left(piece, 60);
    if length(piece) >= 9 and piece ~ '^[0-9]+$' then
      words := words || ('~' || left(reverse(piece), 8));
    end if;
  end loop;
  foreach piece in array addresses loop
    words := words || left(piece, 60);
  end loop;
  return words;
end $$;

-- A title of figures alone has no insides and no near misses: it is found by its beginning.
create or replace function kernel.search_keys(tenant uuid, folded text) returns bigint[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  seed bigint;
  padded text;
  keys bigint[] := '{}';
begin
  if folded ~ '^[0-9 #+/.:-]*$' then
    return keys;
  end if;
  seed := uuid_hash_extended(tenant, 0);
  padded := '  ' || array_to_string(kernel.search_pieces(folded), '   ') || ' ';
  for at in 1 .. length(padded) - 2 loop
    if substr(padded, at + 1, 2) <> '  ' then
      keys := keys || hashtextextended(substr(padded, at, 3), seed);
    end if;
  end loop;
  return keys;
end $$;

create or replace function kernel.search_words_follow() returns trigger
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
  select distinct new.tenant_id, word, new.entity, new.row_id from unnest(shown) as word where word <> all (was);
  return null;
end $$;
