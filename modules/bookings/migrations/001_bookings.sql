-- Equality of uuids inside an exclusion constraint.
create extension if not exists btree_gist;

create table bookings.stay (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  customer_id uuid not null,
  location_id uuid not null,
  room_type_id uuid not null,
  -- Null on a kept stay: it still has to be given a room.
  room_id uuid,
  -- Copied from the room by trigger; the foreign key stay_room holds it true.
  is_exclusive boolean not null default true,
  status text not null constraint stay_status
    check (status in ('held', 'confirmed', 'checked_in', 'checked_out', 'cancelled', 'no_show')),
  arrives_on date not null,
  departs_on date not null,
  -- Half open: the day of departure is free for the next guest. Empty for day use.
  during daterange not null generated always as (daterange(arrives_on, departs_on, '[)')) stored,
  party_size integer not null constraint stay_party check (party_size > 0),
  nightly_rate_amount bigint not null constraint stay_rate check (nightly_rate_amount >= 0),
  nightly_rate_currency char(3) not null,
  total_amount bigint not null,
  total_currency char(3) not null,
  notes text,
  held_until_at timestamptz,
  checked_in_at timestamptz,
  checked_out_at timestamptz,
  cancelled_on date,
  no_show_on date,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint stay_number unique (tenant_id, number),
  constraint stay_dates check (departs_on >= arrives_on),
  constraint stay_one_currency check (total_currency = nightly_rate_currency),
  constraint stay_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint stay_room_type foreign key (tenant_id, room_type_id, location_id)
    references places.room_type (tenant_id, id, location_id),
  constraint stay_room foreign key (tenant_id, room_id, location_id, is_exclusive)
    references places.room (tenant_id, id, location_id, is_exclusive),
  -- Double booking is impossible by this, whatever any code above it does.
  constraint stay_room_no_overlap exclude using gist (tenant_id with =, room_id with =, during with &&)
    where (room_id is not null and is_exclusive and status in ('held', 'confirmed', 'checked_in', 'checked_out'))
);
create index stay_customer on bookings.stay (tenant_id, customer_id, arrives_on);
create index stay_room_type on bookings.stay (tenant_id, room_type_id, location_id);
create index stay_room on bookings.stay (tenant_id, room_id, location_id, is_exclusive);
-- Which stay is the next to leave a room: one probe says whether the room is free. A range operator could
-- not be used here: && is not leakproof, so row security keeps it out of index conditions; < and > on dates are.
create index stay_room_next on bookings.stay (tenant_id, room_id, departs_on, arrives_on)
  where status in ('held', 'confirmed', 'checked_in', 'checked_out') and arrives_on < departs_on;
create index stay_departing on bookings.stay (tenant_id, location_id, departs_on, arrives_on);
create index stay_arriving on bookings.stay (tenant_id, location_id, arrives_on);
create index stay_in_house on bookings.stay (tenant_id, location_id) where status = 'checked_in';
create index stay_to_solve on bookings.stay (tenant_id, location_id, arrives_on)
  where room_id is null and status in ('held', 'confirmed', 'checked_in');
create index stay_hold_ends on bookings.stay (tenant_id, held_until_at) where status = 'held';

create table bookings.stay_guest (
  tenant_id uuid not null references kernel.tenant (id),
  stay_id uuid not null,
  dependant_id uuid not null,
  primary key (tenant_id, stay_id, dependant_id),
  constraint stay_guest_stay foreign key (tenant_id, stay_id)
    references bookings.stay (tenant_id, id) on delete cascade,
  constraint stay_guest_dependant foreign key (tenant_id, dependant_id) references care.dependant (tenant_id, id)
);
create index stay_guest_dependant on bookings.stay_guest (tenant_id, dependant_id);

-- How many sleep in a shared room each night. The check is the lock on its door.
create table bookings.capacity_day (
  tenant_id uuid not null references kernel.tenant (id),
  room_id uuid not null,
  night_on date not null,
  used integer not null,
  capacity integer not null,
  primary key (tenant_id, room_id, night_on),
  constraint capacity_day_room foreign key (tenant_id, room_id) references places.room (tenant_id, id),
  constraint stay_capacity check (used <= capacity),
  constraint capacity_day_used check (used >= 0)
);

select kernel.protect('bookings.stay');
select kernel.protect('bookings.stay_guest');
select kernel.protect('bookings.capacity_day');
select kernel.searchable('bookings.stay', title => '''#'' || number',
  subtitle => 'arrives_on || '' – '' || departs_on', body => 'concat_ws('' '', number, notes)');
