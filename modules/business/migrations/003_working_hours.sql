-- When somebody usually works, by the clock of the place: two rows for a day with a break in it.
create table business.working_hours (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  member_id uuid not null,
  location_id uuid,
  weekday integer not null,
  start_time time not null,
  end_time time not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint working_hours_member foreign key (tenant_id, member_id) references kernel.member (tenant_id, id),
  constraint working_hours_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint working_hours_weekday check (weekday between 1 and 7),
  constraint working_hours_times check (end_time > start_time),
  -- Nobody is at two places at once, whoever writes it down at the same moment.
  constraint working_hours_once exclude using gist (tenant_id with =, member_id with =, weekday with =,
    int4range((extract(epoch from start_time) / 60)::integer, (extract(epoch from end_time) / 60)::integer) with &&)
    where (archived_at is null)
);
create index working_hours_member on business.working_hours (tenant_id, member_id);
create index working_hours_location on business.working_hours (tenant_id, location_id);
select kernel.protect('business.working_hours');
