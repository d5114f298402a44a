do $$ begin
  if not exists (select from pg_roles where rolname = 'bench_bypass') then
    create role bench_bypass;
  end if;
end $$;
alter role bench_bypass login bypassrls inherit password :'password';
grant mainstay_app to bench_bypass;

do $$ declare
  index record;
begin
  for index in
    select regexp_replace(pg_get_indexdef(i.indexrelid), '^CREATE (UNIQUE )?INDEX \S+ ON', 'CREATE INDEX ON') as definition
    from pg_index i
    join pg_class t on t.oid = i.indrelid
    join pg_namespace s on s.oid = t.relnamespace
    join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0] and a.attname = 'tenant_id'
    where s.nspname in ('people', 'pets', 'care', 'places', 'bookings') and pg_get_indexdef(i.indexrelid) like '%btree (tenant_id, %'
  loop
    execute replace(index.definition, '(tenant_id, ', '(');
  end loop;
end $$;
analyze;
