-- Keys of the trigrams inside a word, without those of its edges.
create function kernel.search_inner_keys(tenant uuid, word text) returns bigint[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  seed constant bigint := uuid_hash_extended(tenant, 0);
begin
  return array(
    select distinct hashtextextended(substr(word, at, 3), seed) from generate_series(1, length(word) - 2) as at);
end $$;

-- The one way to search, and it reads only the tenant in the setting. In this order, each rank asked only while the
-- ones before left room: the id itself; titles that begin with what was typed (the exact one is first of them); words
-- that begin with it (again the exact one first); the end of a telephone number; and only when nothing was found so far,
-- the insides of titles, then near misses.
create function kernel.search(q text, entities text[] default null, max integer default 20)
returns table (entity text, row_id uuid, title text, subtitle text)
language plpgsql stable security definer
set search_path = pg_catalog, public, pg_temp
-- A custom plan would be made anew in each call, and costs more than the search.
set plan_cache_mode = force_generic_plan
as $$
declare
  tenant constant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  typed constant text := left(btrim(regexp_replace(kernel.fold(coalesce(q, '')), '\s+', ' ', 'g')), 100);
  -- Sorts after everything that begins the same.
  top constant text := chr(1114111);
  limit_of_words constant integer := 300;
  wanted integer := least(coalesce(max, 20), 1000);
  found_count integer := 0;
  step integer;
  tokens text[];
  longest text;
  tail text;
  inside bigint[];
begin
  if tenant is null or typed = '' or wanted < 1 then
    return;
  end if;

  if typed ~ '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' then
    return query select d.entity, d.row_id, d.title, d.subtitle from kernel.search_document d
      where d.tenant_id = tenant and d.row_id = typed::uuid and (entities is null or d.entity = any (entities));
    return;
  end if;

  return query select d.entity, d.row_id, d.title, d.subtitle from kernel.search_document d
    where d.tenant_id = tenant and d.title_key >= typed and d.title_key < typed || top
      and (entities is null or d.entity = any (entities))
    order by d.title_key limit wanted;
  get diagnostics found_count = row_count;
  -- Several words that begin a title say which one is meant.
  if found_count >= wanted or (found_count > 0 and position(' ' in typed) > 0) then
    return;
  end if;

  if typed ~ '^[0-9 ()+/.-]{5,}$' then
    tokens := array[regexp_replace(typed, '\D', '', 'g')];
  elsif position('@' in typed) > 0 then
    tokens := string_to_array(typed, ' ');
  else
    tokens := kernel.search_pieces(typed);
  end if;
  -- The longest is the rarest, as a rule; the others are looked for in the first that it finds. What that misses (one
  -- of two thousand Millers) is found by the trigrams of all of them, below.
  select piece into longest from unnest(tokens) as piece order by length(piece) desc limit 1;
  if longest is null then
    return;
  end if;
  tokens := array_remove(tokens, longest);
  if longest ~ '^[0-9]{7,}$' then
    tail := '~' || left(reverse(longest), 8);
  end if;

  return query
    select d.entity, d.row_id, d.title, d.subtitle
    from (
      select w.entity, w.row_id, min(w.word) as word
      from (
        (select s.entity, s.row_id, s.word from kernel.search_word s
          where s.tenant_id = tenant and s.word >= longest and s.word < longest || top
            and (entities is null or s.entity = any (entities))
          order by s.word limit case when tokens = '{}' then 2 * wanted else greatest(limit_of_words, wanted) end)
        union all
        (select s.entity, s.row_id, s.word from kernel.search_word s
          where tail is not null and s.tenant_id = tenant and s.word >= tail and s.word < tail || top
            and (entities is null or s.entity = any (entities))
          limit wanted)
      ) w
      group by w.entity, w.row_id
    ) near
    join kernel.search_document d
      on d.tenant_id = tenant and d.row_id = near.row_id and d.entity = near.entity
    where not (d.title_key >= typed and d.title_key < typed || top)
      and not exists (select from unnest(tokens) as other where strpos(d.haystack, other) = 0)
    order by near.word collate "C", d.title_key limit wanted - found_count;
  get diagnostics step = row_count;
  found_count := found_count + step;
  if found_count > 0 or length(longest) < 3 or longest ~ '@|^[0-9]+$' then
    return;
  end if;

  select array_agg(key) into inside
    from unnest(tokens || longest) as piece, unnest(kernel.search_inner_keys(tenant, piece)) as key;
  return query
    select d.entity, d.row_id, d.title, d.subtitle
    from kernel.search_document d
    where d.tenant_id = tenant
      and kernel.search_keys(d.tenant_id, d.title_key) @> inside
      and strpos(d.title_key, longest) > 0
      and not exists (select from unnest(tokens) as other where strpos(d.haystack, other) = 0)
      and (entities is null or d.entity = any (entities))
    limit wanted;
  get diagnostics step = row_count;
  if step > 0 or length(longest) < 4 then
    return;
  end if;

  -- A near miss begins with the same letter, shares a trigram, and is more alike than not.
  return query
    select d.entity, d.row_id, d.title, d.subtitle
    from kernel.search_document d
    where d.tenant_id = tenant
      and kernel.search_keys(d.tenant_id, d.title_key) @> array[hashtextextended('  ' || left(longest, 1), uuid_hash_extended(tenant, 0))]
      and kernel.search_keys(d.tenant_id, d.title_key) && kernel.search_inner_keys(tenant, longest)
      and (entities is null or d.entity = any (entities))
      and public.word_similarity(longest, d.title_key) > 0.45
    order by public.word_similarity(longest, d.title_key) desc, d.title_key limit wanted;
end $$;

revoke all on function kernel.search(text, text[], integer) from public;
grant execute on function kernel.search(text, text[], integer) to mainstay_app;
