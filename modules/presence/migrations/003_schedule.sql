-- When somebody is usually here: what a forecast is made from.
create table presence.schedule (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  dependant_id uuid,
  caregiver_id uuid,
  area_id uuid,
  weekdays text[] not null default '{}',
  starts_at time not null,
  ends_at time not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint schedule_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id),
  constraint schedule_caregiver foreign key (tenant_id, caregiver_id) references presence.caregiver (tenant_id, id),
  constraint schedule_area foreign key (tenant_id, area_id) references presence.area (tenant_id, id),
  constraint schedule_whose check ((dependant_id is null) <> (caregiver_id is null)),
  constraint schedule_where check (caregiver_id is null or area_id is not null),
  constraint schedule_times check (ends_at > starts_at)
);
create index schedule_dependant on presence.schedule (tenant_id, dependant_id);
create index schedule_caregiver on presence.schedule (tenant_id, caregiver_id);
create index schedule_area on presence.schedule (tenant_id, area_id);

select kernel.protect('presence.schedule');
