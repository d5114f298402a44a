create table venues.waitlist_entry (
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
  status text not null default 'waiting',
  party_size integer not null constraint waitlist_entry_party check (party_size between 1 and 500),
  starts_at timestamptz not null,
  flexible_minutes integer not null default 0,
  guest_name text not null,
  phone text,
  email text,
  visitor_id uuid,
  customer_id uuid,
  notes text,
  joined_at timestamptz not null,
  reservation_id uuid,
  offered_until_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint waitlist_entry_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint waitlist_entry_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint waitlist_entry_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint waitlist_entry_reservation foreign key (tenant_id, reservation_id) references venues.reservation (tenant_id, id),
  constraint waitlist_entry_status check (status in ('waiting', 'offered', 'accepted', 'declined', 'lapsed', 'left'))
);
create index waitlist_entry_venue on venues.waitlist_entry (tenant_id, venue_id);
create index waitlist_entry_location on venues.waitlist_entry (tenant_id, location_id);
create index waitlist_entry_customer on venues.waitlist_entry (tenant_id, customer_id);
create index waitlist_entry_reservation on venues.waitlist_entry (tenant_id, reservation_id);
create index waitlist_entry_waiting on venues.waitlist_entry (tenant_id, venue_id, joined_at) where status = 'waiting';

create table venues.strike (
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
  reservation_id uuid not null,
  on_day date not null,
  guest_name text not null,
  phone text,
  email text,
  visitor_id uuid,
  customer_id uuid,
  status text not null default 'standing',
  dispute text,
  disputed_at timestamptz,
  decided_at timestamptz,
  decision text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint strike_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint strike_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint strike_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id),
  constraint strike_reservation foreign key (tenant_id, reservation_id) references venues.reservation (tenant_id, id),
  constraint strike_once unique (tenant_id, reservation_id),
  constraint strike_status check (status in ('standing', 'disputed', 'confirmed', 'lifted'))
);
create index strike_venue on venues.strike (tenant_id, venue_id);
create index strike_location on venues.strike (tenant_id, location_id);
create index strike_customer on venues.strike (tenant_id, customer_id) where customer_id is not null;
create index strike_visitor on venues.strike (tenant_id, visitor_id) where visitor_id is not null;
create index strike_phone on venues.strike (tenant_id, phone) where phone is not null;
create index strike_email on venues.strike (tenant_id, email) where email is not null;

select kernel.protect('venues.waitlist_entry');
select kernel.protect('venues.strike');

create trigger waitlist_entry_lies_with_venue before insert on venues.waitlist_entry
  for each row execute function venues.lie_with_venue();
create trigger strike_lies_with_venue before insert on venues.strike
  for each row execute function venues.lie_with_venue();
