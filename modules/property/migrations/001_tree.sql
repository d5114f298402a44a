create table property.building (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  name text not null,
  code text not null,
  address text,
  jurisdiction text,
  reserve_monthly_amount bigint,
  reserve_monthly_currency char(3),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint building_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint building_code unique (tenant_id, code),
  constraint building_reserve check (reserve_monthly_amount >= 0)
);
create index building_location on property.building (tenant_id, location_id);

create table property.unit (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  building_id uuid not null,
  location_id uuid not null,
  name text not null,
  floor integer not null default 0,
  kind text not null default 'apartment',
  shares integer not null constraint unit_shares check (shares >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint unit_building foreign key (tenant_id, building_id) references property.building (tenant_id, id),
  constraint unit_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint unit_name unique (tenant_id, building_id, name)
);
create index unit_building on property.unit (tenant_id, building_id);
create index unit_location on property.unit (tenant_id, location_id);

create table property.residency (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  unit_id uuid not null,
  location_id uuid not null,
  customer_id uuid not null,
  role text not null,
  starts_on date not null,
  ends_on date,
  moved_out_at timestamptz,
  also_tell_id uuid,
  away_until_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint residency_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint residency_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint residency_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint residency_also_tell foreign key (tenant_id, also_tell_id) references people.customer (tenant_id, id),
  constraint residency_days check (ends_on >= starts_on)
);
create index residency_unit on property.residency (tenant_id, unit_id);
create index residency_location on property.residency (tenant_id, location_id);
create index residency_customer on property.residency (tenant_id, customer_id);
create index residency_also_tell on property.residency (tenant_id, also_tell_id);

select kernel.protect('property.building');
select kernel.protect('property.unit');
select kernel.protect('property.residency');
select kernel.searchable('property.unit', title => 'name', subtitle => 'kind');

-- What belongs to a building lies where it lies. Each row says so itself, because the rule for people whose role is
-- limited to some locations looks at the row alone.
create function property.lie_with() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  parent uuid := (to_jsonb(new) ->> tg_argv[1])::uuid;
  found_id uuid;
begin
  if parent is null then
    return new;
  end if;
  execute format('select location_id from property.%I where tenant_id = $1 and id = $2', tg_argv[0])
    into found_id using new.tenant_id, parent;
  new.location_id := coalesce(found_id, new.location_id);
  return new;
end $$;

create trigger unit_lies_with_building before insert on property.unit
  for each row execute function property.lie_with('building', 'building_id');
create trigger residency_lies_with_unit before insert on property.residency
  for each row execute function property.lie_with('unit', 'unit_id');
