create table property.visitor_pass (
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
  host_id uuid not null,
  visitor_name text not null,
  starts_on date not null,
  ends_on date not null,
  weekdays jsonb,
  from_time time not null,
  until_time time not null,
  doors text[] not null,
  is_single_use boolean not null default false,
  use_count integer not null default 0,
  revoked_at timestamptz,
  pin_hash text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint visitor_pass_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint visitor_pass_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint visitor_pass_host foreign key (tenant_id, host_id) references people.customer (tenant_id, id),
  constraint visitor_pass_days check (ends_on >= starts_on and ends_on - starts_on < 365),
  constraint visitor_pass_hours check (until_time > from_time),
  constraint visitor_pass_pin unique (tenant_id, location_id, pin_hash)
);
create index visitor_pass_unit on property.visitor_pass (tenant_id, unit_id);
create index visitor_pass_location on property.visitor_pass (tenant_id, location_id);
create index visitor_pass_host on property.visitor_pass (tenant_id, host_id);

create table property.door_use (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  visitor_pass_id uuid,
  door text not null,
  is_granted boolean not null,
  reason text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint door_use_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint door_use_visitor_pass foreign key (tenant_id, visitor_pass_id) references property.visitor_pass (tenant_id, id)
);
create index door_use_location on property.door_use (tenant_id, location_id);
create index door_use_visitor_pass on property.door_use (tenant_id, visitor_pass_id);

select kernel.protect('property.visitor_pass');
select kernel.protect_append_only('property.door_use');

create trigger visitor_pass_lies_with_unit before insert on property.visitor_pass
  for each row execute function property.lie_with('unit', 'unit_id');
