alter table property.amenity
  add column slot_minutes integer not null default 30,
  add column min_minutes integer not null default 30,
  add column max_minutes integer,
  add column lead_hours integer not null default 0,
  add column horizon_days integer,
  add column cancel_hours integer not null default 0,
  add column needs_approval boolean not null default false,
  add column fee_amount bigint,
  add column fee_currency char(3),
  add column deposit_amount bigint,
  add column deposit_currency char(3),
  add constraint amenity_minutes check (max_minutes is null or max_minutes >= min_minutes),
  add constraint amenity_amounts check (fee_amount >= 0 and deposit_amount >= 0);

alter table property.reservation
  add column fee_amount bigint,
  add column fee_currency char(3),
  add column fee_expense_id uuid,
  add column deposit_amount bigint,
  add column deposit_currency char(3),
  add column deposit_state text not null default 'none',
  add column deposit_kept_amount bigint,
  add column deposit_kept_currency char(3),
  add column deposit_note text,
  add column decided_at timestamptz,
  add column ended_because text,
  add constraint reservation_fee_expense foreign key (tenant_id, fee_expense_id)
    references property.expense (tenant_id, id),
  drop constraint reservation_no_overlap,
  add constraint reservation_no_overlap exclude using gist (tenant_id with =, amenity_id with =,
    tstzrange(starts_at, blocked_until_at) with &&) where (status in ('requested', 'confirmed'));
create index reservation_fee_expense on property.reservation (tenant_id, fee_expense_id);

create table property.amenity_wait (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  amenity_id uuid not null,
  location_id uuid not null,
  unit_id uuid not null,
  customer_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  status text not null default 'waiting',
  reservation_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint amenity_wait_amenity foreign key (tenant_id, amenity_id) references property.amenity (tenant_id, id),
  constraint amenity_wait_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint amenity_wait_unit foreign key (tenant_id, unit_id) references property.unit (tenant_id, id),
  constraint amenity_wait_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint amenity_wait_reservation foreign key (tenant_id, reservation_id)
    references property.reservation (tenant_id, id),
  constraint amenity_wait_times check (ends_at > starts_at)
);
create index amenity_wait_amenity on property.amenity_wait (tenant_id, amenity_id);
create index amenity_wait_location on property.amenity_wait (tenant_id, location_id);
create index amenity_wait_unit on property.amenity_wait (tenant_id, unit_id);
create index amenity_wait_customer on property.amenity_wait (tenant_id, customer_id);
create index amenity_wait_reservation on property.amenity_wait (tenant_id, reservation_id);
create unique index amenity_wait_once on property.amenity_wait (tenant_id, amenity_id, unit_id, starts_at, ends_at)
  where status = 'waiting';

select kernel.protect('property.amenity_wait');

create trigger amenity_wait_lies_with_amenity before insert on property.amenity_wait
  for each row execute function property.lie_with('amenity', 'amenity_id');

-- How often a door heard an unknown PIN of late is asked at every try.
create index door_use_unknown on property.door_use (tenant_id, location_id, created_at) where reason = 'unknown_pin';
