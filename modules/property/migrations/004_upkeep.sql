create table property.entry_rule (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  jurisdiction text not null,
  effective_on date not null,
  min_notice_hours integer not null,
  allowed_from time not null,
  allowed_until time not null,
  is_emergency_exempt boolean not null,
  source text not null,
  reviewed_by text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint entry_rule_once unique (tenant_id, jurisdiction, effective_on),
  constraint entry_rule_hours check (allowed_from < allowed_until)
);

create table property.visit (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  request_id uuid not null,
  unit_id uuid not null,
  location_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  basis text not null,
  reason text,
  entry_rule_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint visit_request foreign key (tenant_id, request_id) references property.request (tenant_id, id),
  constraint visit_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint visit_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint visit_entry_rule foreign key (tenant_id, entry_rule_id) references property.entry_rule (tenant_id, id),
  constraint visit_times check (ends_at > starts_at)
);
create index visit_request on property.visit (tenant_id, request_id);
create index visit_unit on property.visit (tenant_id, unit_id);
create index visit_location on property.visit (tenant_id, location_id);
create index visit_entry_rule on property.visit (tenant_id, entry_rule_id);

create table property.plan (
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
  unit_id uuid,
  title text not null,
  asset text,
  mode text not null,
  every_months integer not null,
  first_due_on date not null,
  next_due_on date,
  order_count integer not null default 0,
  lead_days integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint plan_building foreign key (tenant_id, building_id) references property.building (tenant_id, id),
  constraint plan_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint plan_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id)
);
create index plan_building on property.plan (tenant_id, building_id);
create index plan_location on property.plan (tenant_id, location_id);
create index plan_unit on property.plan (tenant_id, unit_id);

create table property.plan_order (
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
  due_on date not null,
  done_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint plan_order_plan foreign key (tenant_id, plan_id) references property.plan (tenant_id, id),
  constraint plan_order_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint plan_order_once unique (tenant_id, plan_id, due_on)
);
create index plan_order_plan on property.plan_order (tenant_id, plan_id);
create index plan_order_location on property.plan_order (tenant_id, location_id);

select kernel.protect('property.entry_rule');
select kernel.protect('property.visit');
select kernel.protect('property.plan');
select kernel.protect('property.plan_order');

create trigger visit_lies_with_unit before insert on property.visit
  for each row execute function property.lie_with('unit', 'unit_id');
create trigger plan_lies_with_building before insert on property.plan
  for each row execute function property.lie_with('building', 'building_id');
create trigger plan_order_lies_with_plan before insert on property.plan_order
  for each row execute function property.lie_with('plan', 'plan_id');
