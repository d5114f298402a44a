-- Equality of uuids inside an exclusion constraint.
create extension if not exists btree_gist;

create table venues.venue (
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
  genre text not null,
  area text not null,
  -- Millionths of a degree.
  latitude integer not null,
  longitude integer not null,
  address text,
  phone text,
  about text,
  is_online boolean not null default true,
  turn_minutes integer not null default 105,
  buffer_minutes integer not null default 0,
  max_oversize_seats integer not null default 2,
  pacing_covers integer,
  online_pacing_covers integer,
  max_online_party integer not null default 8,
  lead_minutes integer not null default 0,
  horizon_days integer not null default 60,
  late_cancel_minutes integer not null default 120,
  grace_minutes integer not null default 15,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint venue_location unique (tenant_id, location_id),
  constraint venue_location_exists foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint venue_place check (latitude between -90000000 and 90000000 and longitude between -180000000 and 180000000),
  constraint venue_pacing check (online_pacing_covers <= pacing_covers)
);
create index venue_place on venues.venue (tenant_id, latitude, longitude);

create table venues.floor (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  name text not null,
  position integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint floor_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint floor_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index floor_venue on venues.floor (tenant_id, venue_id);
create index floor_location on venues.floor (tenant_id, location_id);

create table venues.guest_table (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  floor_id uuid,
  name text not null,
  min_seats integer not null default 1,
  max_seats integer not null,
  extra_seats integer not null default 0,
  priority integer not null default 0,
  availability text not null default 'online',
  shape text not null default 'square',
  left_tenths integer not null default 0,
  top_tenths integer not null default 0,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint guest_table_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint guest_table_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint guest_table_seats check (min_seats between 1 and max_seats and extra_seats >= 0),
  constraint guest_table_availability check (availability in ('online', 'in_house', 'walk_in')),
  constraint guest_table_floor foreign key (tenant_id, floor_id) references venues.floor (tenant_id, id),
  constraint guest_table_name unique (tenant_id, venue_id, name)
);
create index guest_table_venue on venues.guest_table (tenant_id, venue_id);
create index guest_table_location on venues.guest_table (tenant_id, location_id);
create index guest_table_floor on venues.guest_table (tenant_id, floor_id);

create table venues.combo (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  name text not null,
  table_ids uuid[] not null,
  min_seats integer not null default 1,
  max_seats integer not null,
  extra_seats integer not null default 0,
  priority integer not null default 0,
  availability text not null default 'online',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint combo_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint combo_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint combo_seats check (min_seats between 1 and max_seats and extra_seats >= 0),
  constraint combo_availability check (availability in ('online', 'in_house', 'walk_in')),
  constraint combo_name unique (tenant_id, venue_id, name),
  constraint combo_of_several check (cardinality(table_ids) between 2 and 12)
);
create index combo_venue on venues.combo (tenant_id, venue_id);
create index combo_location on venues.combo (tenant_id, location_id);

create table venues.opening (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  weekday integer not null constraint opening_weekday check (weekday between 1 and 7),
  opens time not null,
  -- Not after `opens`: it lies on the next day.
  closes time not null,
  last_seating time,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint opening_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint opening_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index opening_venue on venues.opening (tenant_id, venue_id);
create index opening_location on venues.opening (tenant_id, location_id);

create table venues.closure (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  on_day date not null,
  opens time,
  closes time,
  reason text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint closure_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint closure_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint closure_hours check ((opens is null) = (closes is null)),
  constraint closure_once unique (tenant_id, venue_id, on_day)
);
create index closure_venue on venues.closure (tenant_id, venue_id);
create index closure_location on venues.closure (tenant_id, location_id);

create table venues.turn_time (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  up_to_guests integer not null,
  minutes integer not null constraint turn_time_minutes check (minutes between 15 and 720),
  weekday integer,
  from_time time,
  until_time time,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint turn_time_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint turn_time_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index turn_time_venue on venues.turn_time (tenant_id, venue_id);
create index turn_time_location on venues.turn_time (tenant_id, location_id);

create table venues.pacing (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  on_day date,
  weekday integer,
  from_time time,
  until_time time,
  covers integer not null,
  online_covers integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint pacing_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint pacing_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint pacing_online check (online_covers between 0 and covers)
);
create index pacing_venue on venues.pacing (tenant_id, venue_id);
create index pacing_location on venues.pacing (tenant_id, location_id);

create table venues.guest (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  venue_id uuid not null,
  location_id uuid not null,
  -- What makes two bookings those of one person: the account, the device, the phone or the address.
  contact_key text not null,
  name text not null,
  phone text,
  email text,
  visitor_id uuid,
  customer_id uuid,
  tags text[] not null default '{}',
  allergies text,
  notes text,
  visit_count integer not null default 0,
  no_show_count integer not null default 0,
  last_visit_on date,
  may_be_written_to boolean not null default false,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint guest_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint guest_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint guest_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint guest_once unique (tenant_id, venue_id, contact_key)
);
create index guest_venue on venues.guest (tenant_id, venue_id);
create index guest_location on venues.guest (tenant_id, location_id);
create index guest_customer on venues.guest (tenant_id, customer_id);

select kernel.protect('venues.venue');
select kernel.protect('venues.floor');
select kernel.protect('venues.guest_table');
select kernel.protect('venues.combo');
select kernel.protect('venues.opening');
select kernel.protect('venues.closure');
select kernel.protect('venues.turn_time');
select kernel.protect('venues.pacing');
select kernel.protect('venues.guest');
select kernel.searchable('venues.venue', title => 'name', subtitle => 'genre || '' · '' || area',
  body => 'concat_ws('' '', genre, area, address)');
select kernel.searchable('venues.guest', title => 'name', subtitle => 'coalesce(phone, email)',
  body => 'concat_ws('' '', phone, email)');

-- What belongs to a venue lies where it lies: the rule for people whose role is limited to some locations looks at the
-- row alone.
create function venues.lie_with_venue() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.location_id := coalesce(
    (select v.location_id from venues.venue v where v.tenant_id = new.tenant_id and v.id = new.venue_id), new.location_id);
  return new;
end $$;

create trigger floor_lies_with_venue before insert on venues.floor
  for each row execute function venues.lie_with_venue();
create trigger guest_table_lies_with_venue before insert on venues.guest_table
  for each row execute function venues.lie_with_venue();
create trigger combo_lies_with_venue before insert on venues.combo
  for each row execute function venues.lie_with_venue();
create trigger opening_lies_with_venue before insert on venues.opening
  for each row execute function venues.lie_with_venue();
create trigger closure_lies_with_venue before insert on venues.closure
  for each row execute function venues.lie_with_venue();
create trigger turn_time_lies_with_venue before insert on venues.turn_time
  for each row execute function venues.lie_with_venue();
create trigger pacing_lies_with_venue before insert on venues.pacing
  for each row execute function venues.lie_with_venue();
create trigger guest_lies_with_venue before insert on venues.guest
  for each row execute function venues.lie_with_venue();
