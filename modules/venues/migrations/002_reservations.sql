create table venues.reservation (
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
  number integer not null,
  status text not null,
  channel text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  buffer_minutes integer not null default 0,
  party_size integer not null constraint reservation_party check (party_size between 1 and 500),
  table_ids uuid[] not null,
  guest_name text not null,
  phone text,
  email text,
  notes text,
  guest_id uuid,
  visitor_id uuid,
  customer_id uuid,
  -- Who dines, for the rule that nobody sits at two tables at once.
  diner_key text,
  diner_until_at timestamptz,
  deal_offer_id uuid,
  deal_terms jsonb,
  -- The pacing that held when it was booked; null is no limit.
  pace_covers integer,
  pace_online_covers integer,
  pacing_override text,
  held_until_at timestamptz,
  arrived_at timestamptz,
  seated_at timestamptz,
  finished_at timestamptz,
  cancelled_at timestamptz,
  cancelled_by text,
  no_show_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint reservation_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint reservation_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint reservation_number unique (tenant_id, number),
  constraint reservation_guest foreign key (tenant_id, guest_id) references venues.guest (tenant_id, id),
  constraint reservation_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint reservation_times check (ends_at > starts_at),
  constraint reservation_status check (status in ('held', 'confirmed', 'reconfirmed', 'arrived', 'seated', 'finished',
    'cancelled', 'late_cancelled', 'no_show')),
  -- Nobody holds two tables within two hours of each other.
  constraint reservation_one_at_a_time exclude using gist (tenant_id with =, diner_key with =,
    tstzrange(starts_at, diner_until_at) with &&)
    where (diner_key is not null and status in ('held', 'confirmed', 'reconfirmed', 'arrived', 'seated'))
);
create index reservation_venue on venues.reservation (tenant_id, venue_id, starts_at);
create index reservation_location on venues.reservation (tenant_id, location_id);
create index reservation_starts on venues.reservation (tenant_id, starts_at);
create index reservation_guest on venues.reservation (tenant_id, guest_id) where guest_id is not null;
create index reservation_customer on venues.reservation (tenant_id, customer_id) where customer_id is not null;
create index reservation_visitor on venues.reservation (tenant_id, visitor_id, starts_at) where visitor_id is not null;
create index reservation_offer on venues.reservation (tenant_id, deal_offer_id) where deal_offer_id is not null;
create index reservation_diner on venues.reservation (tenant_id, diner_key, starts_at) where diner_key is not null;
create index reservation_hold on venues.reservation (tenant_id, held_until_at) where status = 'held';

-- Which tables a reservation takes and for how long, kept by trigger. Double booking is impossible by this, whatever
-- any code above it does.
create table venues.table_use (
  tenant_id uuid not null references kernel.tenant (id),
  reservation_id uuid not null,
  table_id uuid not null,
  venue_id uuid not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant_id, reservation_id, table_id),
  constraint table_use_reservation foreign key (tenant_id, reservation_id)
    references venues.reservation (tenant_id, id) on delete cascade,
  constraint table_use_table foreign key (tenant_id, table_id) references venues.guest_table (tenant_id, id),
  constraint table_use_no_overlap exclude using gist (tenant_id with =, table_id with =,
    tstzrange(starts_at, ends_at) with &&)
);
create index table_use_table on venues.table_use (tenant_id, table_id);
-- && is not leakproof, so row security keeps it out of index conditions; < and > are.
create index table_use_venue on venues.table_use (tenant_id, venue_id, ends_at, starts_at);

-- Covers that start in a quarter of an hour. The checks are the pacing; `raised` is what staff let in beyond it.
create table venues.pace (
  tenant_id uuid not null references kernel.tenant (id),
  venue_id uuid not null,
  slot_at timestamptz not null,
  covers integer not null constraint pace_covers_counted check (covers >= 0),
  online_covers integer not null constraint pace_online_counted check (online_covers >= 0),
  max_covers integer,
  max_online_covers integer,
  raised integer not null default 0,
  primary key (tenant_id, venue_id, slot_at),
  constraint pace_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint pace_total check (covers <= max_covers + raised),
  constraint pace_online check (online_covers <= max_online_covers + raised)
);

select kernel.protect('venues.reservation');
select kernel.protect('venues.table_use');
select kernel.protect('venues.pace');

create trigger reservation_lies_with_venue before insert on venues.reservation
  for each row execute function venues.lie_with_venue();

create function venues.keep_to_one_table() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.diner_until_at := new.starts_at + interval '2 hours';
  return new;
end $$;
create trigger reservation_keeps_to_one_table before insert or update of starts_at on venues.reservation
  for each row execute function venues.keep_to_one_table();
