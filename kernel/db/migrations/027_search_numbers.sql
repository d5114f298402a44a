-- As before, but what is short takes no query for its telephone numbers: that cost as much as all else about the text.
create or replace function kernel.search_text(title text, subtitle text, body text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp
as $$
declare
  folded constant text := kernel.fold(concat_ws(' ', title, subtitle, body));
  rest text := folded;
  numbers text := '';
  hit text := substring(rest from '\d[\d ()/.-]{5,}\d');
begin
  if hit is null then
    return folded;
  end if;
  if length(folded) > 500 then
    return folded || (select string_agg(' ' || regexp_replace(hits[1], '\D', '', 'g'), '')
      from regexp_matches(folded, '\d[\d ()/.-]{5,}\d', 'g') as hits);
  end if;
  while hit is not null loop
    numbers := numbers || ' ' || regexp_replace(hit, '\D', '', 'g');
    rest := substr(rest, strpos(rest, hit) + length(hit));
    hit := substring(rest from '\d[\d ()/.-]{5,}\d');
  end loop;
  return folded || numbers;
end $$;
