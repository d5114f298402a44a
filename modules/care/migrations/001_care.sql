-- Whoever is looked after, whatever they are: bookings and care records point here, so that they need
-- not know pets from children. Rows are kept in step by the module that owns the being (see below).
create table care.dependant (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  kind text not null,
  name text not null,
  alert text,
  ended_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint dependant_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id)
);
create index dependant_customer on care.dependant (tenant_id, customer_id);

select kernel.protect('care.dependant');

-- Attach as: after insert or update … execute function care.mirror_dependant('<column of the kind>', '<column of the last day>').
-- A trigger, not an event: a booking made in the same second must already find its guest.
create function care.mirror_dependant() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  being constant jsonb := to_jsonb(new);
begin
  insert into care.dependant as d
    (tenant_id, id, created_at, updated_at, archived_at, customer_id, kind, name, alert, ended_on)
  values
    (new.tenant_id, new.id, new.created_at, new.updated_at, new.archived_at, new.customer_id,
     being ->> tg_argv[0], new.name, new.alert, (being ->> tg_argv[1])::date)
  on conflict (tenant_id, id) do update set
    version = d.version + 1, updated_at = excluded.updated_at, archived_at = excluded.archived_at,
    customer_id = excluded.customer_id, kind = excluded.kind, name = excluded.name,
    alert = excluded.alert, ended_on = excluded.ended_on
  where (d.archived_at, d.customer_id, d.kind, d.name, d.alert, d.ended_on) is distinct from
    (excluded.archived_at, excluded.customer_id, excluded.kind, excluded.name, excluded.alert, excluded.ended_on);
  return null;
end $$;

-- For the delete of an import that is rolled back; a row in use elsewhere is held by its foreign keys.
create function care.forget_dependant() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from care.dependant where tenant_id = old.tenant_id and id = old.id;
  return null;
end $$;
