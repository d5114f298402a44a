create table property.service_hours (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  opens time not null,
  closes time not null,
  weekdays jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint service_hours_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint service_hours_once unique (tenant_id, location_id)
);
create index service_hours_location on property.service_hours (tenant_id, location_id);

create table property.holiday (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  held_on date not null,
  name text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint holiday_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint holiday_once unique (tenant_id, location_id, held_on)
);
create index holiday_location on property.holiday (tenant_id, location_id);

create table property.priority_policy (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  priority text not null,
  response_minutes integer not null,
  resolution_minutes integer not null,
  hours text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint priority_policy_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint priority_policy_once unique (tenant_id, location_id, priority)
);
create index priority_policy_location on property.priority_policy (tenant_id, location_id);

create table property.request (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  building_id uuid not null,
  location_id uuid not null,
  unit_id uuid,
  customer_id uuid,
  category text not null,
  title text not null,
  details text,
  priority text not null,
  source text not null,
  may_enter boolean not null default false,
  assignee_id uuid,
  status text not null default 'open',
  reported_at timestamptz not null,
  responded_at timestamptz,
  response_due_at timestamptz,
  resolution_due_at timestamptz,
  pauses jsonb not null default '[]',
  deferred_until_on date,
  completed_at timestamptz,
  first_completed_at timestamptz,
  closed_at timestamptz,
  ended_because text,
  reopen_count integer not null default 0,
  is_fixed_first_time boolean,
  verdict text,
  verdict_reason text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint request_building foreign key (tenant_id, building_id) references property.building (tenant_id, id),
  constraint request_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint request_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint request_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint request_assignee foreign key (tenant_id, assignee_id) references kernel.member (tenant_id, id),
  constraint request_number unique (tenant_id, number)
);
create index request_building on property.request (tenant_id, building_id);
create index request_location on property.request (tenant_id, location_id);
create index request_unit on property.request (tenant_id, unit_id);
create index request_customer on property.request (tenant_id, customer_id);
create index request_assignee on property.request (tenant_id, assignee_id);
create index request_to_close on property.request (tenant_id, completed_at) where status = 'completed';

select kernel.protect('property.service_hours');
select kernel.protect('property.holiday');
select kernel.protect('property.priority_policy');
select kernel.protect('property.request');
select kernel.searchable('property.request', title => 'title', subtitle => '''#'' || number', body => 'coalesce(details, '''')');

create trigger request_lies_with_building before insert on property.request
  for each row execute function property.lie_with('building', 'building_id');
