-- What every table of a tenant is put under, and the functions that search is built from. All names inside are
-- resolved along a pinned search_path, so that nobody's schema can slip another function in between.

create function kernel.current_tenant() returns uuid
language sql stable parallel safe set search_path = pg_catalog, pg_temp
as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;

-- One policy for everybody, the owner included: rows of the tenant in the setting, none without it. The sub-select
-- makes PostgreSQL read the setting once per statement instead of once per row.
create function kernel.isolate(target regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
declare
  own constant text := '(tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid))';
  member regclass;
begin
  for member in select relid from pg_partition_tree(target) union select target loop
    execute format('alter table %s enable row level security', member);
    execute format('alter table %s force row level security', member);
    execute format('create policy tenant_isolation on %s using %s with check %s', member, own, own);
  end loop;
end $$;

create function kernel.open_schema(target regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('grant usage on schema %I to mainstay_app',
    (select relnamespace::regnamespace::text from pg_class where oid = target));
end $$;

create function kernel.protect(target regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform kernel.isolate(target), kernel.open_schema(target);
  execute format('grant select, insert, update, delete on %s to mainstay_app', target);
end $$;

-- For what may be written and never changed: the outbox, the audit.
create function kernel.protect_append_only(target regclass) returns void
language plpgsql set search_path = pg_catalog, pg_temp
as $$
begin
  perform kernel.isolate(target), kernel.open_schema(target);
  execute format('grant select, insert on %s to mainstay_app', target);
end $$;

-- UUIDv7 for rows that a trigger or a migration makes; PostgreSQL has its own only from version 18 on.
create function kernel.uuid_v7(at timestamptz default clock_timestamp()) returns uuid
language sql volatile parallel safe set search_path = pg_catalog, pg_temp
as $$
  select (lpad(to_hex(ms), 12, '0') || '7' || substr(random, 2, 3) || to_hex(8 + (ascii(random) & 3))
    || substr(random, 18, 15))::uuid
  from (select floor(extract(epoch from at) * 1000)::bigint as ms, replace(gen_random_uuid()::text, '-', '') as random) made
$$;
