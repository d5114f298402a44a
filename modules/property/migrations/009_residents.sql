-- What is counted, such as the hours a machine ran, may call for upkeep as the calendar does.
alter table property.plan
  alter column every_months drop not null,
  alter column first_due_on drop not null,
  add column meter_name text,
  add column every_units integer,
  add column meter_value integer,
  add column meter_due integer,
  add constraint plan_when check ((every_months is not null and first_due_on is not null)
    or (every_units is not null and meter_name is not null and meter_value is not null));

alter table property.plan_order
  add column cause text not null default 'time',
  add column meter_due integer,
  drop constraint plan_order_once;
create unique index plan_order_once on property.plan_order (tenant_id, plan_id, due_on) where cause = 'time';
create unique index plan_order_meter_once on property.plan_order (tenant_id, plan_id, meter_due) where cause = 'meter';

create table property.plan_reading (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  plan_id uuid not null,
  location_id uuid not null,
  read_on date not null,
  value integer not null constraint plan_reading_value check (value >= 0),
  is_new_meter boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint plan_reading_plan foreign key (tenant_id, plan_id) references property.plan (tenant_id, id),
  constraint plan_reading_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index plan_reading_plan on property.plan_reading (tenant_id, plan_id);
create index plan_reading_location on property.plan_reading (tenant_id, location_id);

create table property.instruction (
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
  kind text not null,
  who text,
  note text not null,
  starts_on date not null,
  ends_on date,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint instruction_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint instruction_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint instruction_days check (ends_on >= starts_on)
);
create index instruction_unit on property.instruction (tenant_id, unit_id);
create index instruction_location on property.instruction (tenant_id, location_id);

create table property.resident_access (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  viewer_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint resident_access_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id)
);
create index resident_access_customer on property.resident_access (tenant_id, customer_id);
create unique index resident_access_once on property.resident_access (tenant_id, viewer_id, customer_id)
  where archived_at is null;

select kernel.protect_append_only('property.plan_reading');
select kernel.protect('property.instruction');
select kernel.protect('property.resident_access');

create trigger plan_reading_lies_with_plan before insert on property.plan_reading
  for each row execute function property.lie_with('plan', 'plan_id');
create trigger instruction_lies_with_unit before insert on property.instruction
  for each row execute function property.lie_with('unit', 'unit_id');
