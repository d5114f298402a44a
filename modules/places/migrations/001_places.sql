create table places.room_type (
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
  size text not null constraint room_type_size check (size in ('small', 'medium', 'large', 'extra_large')),
  capacity integer not null constraint room_type_capacity check (capacity > 0),
  shared boolean not null default false,
  nightly_rate_amount bigint not null constraint room_type_rate check (nightly_rate_amount >= 0),
  nightly_rate_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint room_type_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint room_type_code unique (tenant_id, location_id, code),
  -- Lets other tables say in a foreign key that the type belongs to their location.
  constraint room_type_at_location unique (tenant_id, id, location_id)
);

create table places.room (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  room_type_id uuid not null,
  name text not null,
  code text not null,
  area text,
  size text not null constraint room_size check (size in ('small', 'medium', 'large', 'extra_large')),
  capacity integer not null constraint room_capacity check (capacity > 0),
  shared boolean not null default false,
  is_exclusive boolean not null generated always as (not shared) stored,
  out_of_order_on date,
  position integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint room_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint room_room_type foreign key (tenant_id, room_type_id, location_id)
    references places.room_type (tenant_id, id, location_id),
  constraint room_code unique (tenant_id, location_id, code),
  -- Bookings point at this: a room that has stays changes neither its location nor whether it is shared.
  constraint room_as_booked unique (tenant_id, id, location_id, is_exclusive)
);
create index room_room_type on places.room (tenant_id, room_type_id, location_id);
create index room_out_of_order on places.room (tenant_id, location_id, out_of_order_on) where out_of_order_on is not null;
create index room_order on places.room (tenant_id, location_id, position, code);

select kernel.protect('places.room_type');
select kernel.protect('places.room');
select kernel.searchable('places.room', title => 'name', subtitle => 'area', body => 'concat_ws('' '', code, area)');
