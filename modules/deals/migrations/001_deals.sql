create table deals.deal (
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
  kind text not null,
  percent integer,
  amount_off_amount bigint,
  amount_off_currency char(3),
  applies_to text not null,
  weekdays jsonb not null,
  from_time time not null,
  until_time time not null,
  first_seating time,
  last_seating time,
  starts_on date,
  ends_on date,
  min_party integer not null,
  max_party integer not null,
  takes_solo boolean not null,
  over_max text not null,
  grace_minutes integer not null,
  service_percent integer not null,
  conditions text,
  covers_cap integer not null,
  budget_amount bigint,
  budget_currency char(3),
  usual_bill_amount bigint,
  usual_bill_currency char(3),
  lead_minutes integer not null,
  post_below_percent integer not null,
  stop_at_percent integer not null,
  min_on_minutes integer not null,
  min_off_minutes integer not null,
  is_on boolean not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint deal_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint deal_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint deal_gap check (stop_at_percent - post_below_percent >= 10),
  constraint deal_discount check (case kind when 'percent' then percent is not null and amount_off_amount is null
    else percent is null and amount_off_amount is not null end),
  constraint deal_party check (max_party >= min_party),
  constraint deal_days check (jsonb_array_length(weekdays) > 0),
  constraint deal_budget check (budget_amount is null or kind = 'fixed' or usual_bill_amount is not null),
  constraint deal_dates check (ends_on >= starts_on)
);
create index deal_venue on deals.deal (tenant_id, venue_id);
create index deal_location on deals.deal (tenant_id, location_id);
create index deal_on on deals.deal (tenant_id) where is_on and archived_at is null;

create table deals.offer (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  deal_id uuid not null,
  venue_id uuid not null,
  location_id uuid not null,
  served_on date not null,
  window_starts_at timestamptz not null,
  window_ends_at timestamptz not null,
  first_seating_at timestamptz not null,
  last_seating_at timestamptz not null,
  name text not null,
  kind text not null,
  percent integer,
  amount_off_amount bigint,
  amount_off_currency char(3),
  applies_to text not null,
  min_party integer not null,
  max_party integer not null,
  takes_solo boolean not null,
  over_max text not null,
  grace_minutes integer not null,
  service_percent integer not null,
  conditions text,
  covers_cap integer not null,
  covers_taken integer not null default 0,
  budget_amount bigint,
  budget_currency char(3),
  usual_bill_amount bigint,
  usual_bill_currency char(3),
  budget_used_amount bigint not null,
  budget_used_currency char(3) not null,
  status text not null,
  posted_at timestamptz not null,
  changed_at timestamptz not null,
  because text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint offer_deal foreign key (tenant_id, deal_id) references deals.deal (tenant_id, id),
  constraint offer_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint offer_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint offer_once unique (tenant_id, deal_id, served_on),
  constraint offer_covers check (covers_taken between 0 and covers_cap)
);
create index offer_venue on deals.offer (tenant_id, venue_id);
create index offer_location on deals.offer (tenant_id, location_id);
create index offer_live on deals.offer (tenant_id, last_seating_at) where status = 'live';
create index offer_posted on deals.offer (tenant_id, posted_at, id);

create table deals.claim (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  offer_id uuid not null,
  deal_id uuid not null,
  venue_id uuid not null,
  location_id uuid not null,
  reservation_id uuid not null,
  booked_by uuid not null,
  guest_name text not null,
  code text not null,
  party_size integer not null constraint claim_party check (party_size > 0),
  seats_at timestamptz not null,
  terms jsonb not null,
  reserved_amount bigint not null,
  reserved_currency char(3) not null,
  status text not null,
  redeemed_at timestamptz,
  discount_amount bigint,
  discount_currency char(3),
  void_because text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint claim_offer foreign key (tenant_id, offer_id) references deals.offer (tenant_id, id),
  constraint claim_deal foreign key (tenant_id, deal_id) references deals.deal (tenant_id, id),
  constraint claim_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint claim_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint claim_reservation foreign key (tenant_id, reservation_id) references venues.reservation (tenant_id, id),
  constraint claim_once unique (tenant_id, reservation_id),
  constraint claim_code unique (tenant_id, code)
);
create index claim_offer on deals.claim (tenant_id, offer_id);
create index claim_deal on deals.claim (tenant_id, deal_id);
create index claim_location on deals.claim (tenant_id, location_id);
create index claim_venue on deals.claim (tenant_id, venue_id, seats_at);
create index claim_seats on deals.claim (tenant_id, seats_at, id);
create index claim_booked_by on deals.claim (tenant_id, booked_by);

create table deals.redemption (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  claim_id uuid not null,
  venue_id uuid not null,
  location_id uuid not null,
  guests integer not null,
  arrived_at timestamptz not null,
  minutes_late integer not null,
  food_amount bigint not null,
  food_currency char(3) not null,
  drinks_amount bigint not null,
  drinks_currency char(3) not null,
  other_amount bigint not null,
  other_currency char(3) not null,
  discount_amount bigint not null,
  discount_currency char(3) not null,
  service_amount bigint not null,
  service_currency char(3) not null,
  total_amount bigint not null,
  total_currency char(3) not null,
  void_because text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint redemption_claim foreign key (tenant_id, claim_id) references deals.claim (tenant_id, id),
  constraint redemption_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint redemption_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint redemption_once unique (tenant_id, claim_id),
  constraint redemption_adds_up check
    (total_amount = food_amount + drinks_amount + other_amount - discount_amount + service_amount and discount_amount >= 0)
);
create index redemption_venue on deals.redemption (tenant_id, venue_id);
create index redemption_location on deals.redemption (tenant_id, location_id);

create table deals.blackout (
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
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint blackout_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint blackout_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint blackout_dates check (ends_on >= starts_on)
);
create index blackout_location on deals.blackout (tenant_id, location_id);
create index blackout_venue on deals.blackout (tenant_id, venue_id, ends_on);

create table deals.stop (
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
  reason text not null,
  lifted_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint stop_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint stop_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index stop_venue on deals.stop (tenant_id, venue_id);
create index stop_location on deals.stop (tenant_id, location_id);

create unique index stop_once on deals.stop (tenant_id, venue_id) where lifted_at is null;

create table deals.decision (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  deal_id uuid not null,
  venue_id uuid not null,
  location_id uuid not null,
  served_on date not null,
  action text not null,
  because text not null,
  says text not null,
  booked_seat_minutes integer not null,
  sellable_seat_minutes integer not null,
  post_below_percent integer not null,
  stop_at_percent integer not null,
  covers_taken integer not null,
  covers_cap integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint decision_deal foreign key (tenant_id, deal_id) references deals.deal (tenant_id, id),
  constraint decision_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint decision_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index decision_venue on deals.decision (tenant_id, venue_id);
create index decision_location on deals.decision (tenant_id, location_id);
create index decision_last on deals.decision (tenant_id, deal_id, served_on, id);

create function deals.lie_with_venue() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select location_id into new.location_id from venues.venue where tenant_id = new.tenant_id and id = new.venue_id;
  return new;
end $$;

create trigger deal_lies_with_venue before insert on deals.deal
  for each row execute function deals.lie_with_venue();
create trigger offer_lies_with_venue before insert on deals.offer
  for each row execute function deals.lie_with_venue();
create trigger claim_lies_with_venue before insert on deals.claim
  for each row execute function deals.lie_with_venue();
create trigger redemption_lies_with_venue before insert on deals.redemption
  for each row execute function deals.lie_with_venue();
create trigger blackout_lies_with_venue before insert on deals.blackout
  for each row execute function deals.lie_with_venue();
create trigger stop_lies_with_venue before insert on deals.stop
  for each row execute function deals.lie_with_venue();
create trigger decision_lies_with_venue before insert on deals.decision
  for each row execute function deals.lie_with_venue();

select kernel.protect('deals.deal');
select kernel.protect('deals.offer');
select kernel.protect('deals.claim');
select kernel.protect('deals.blackout');
select kernel.protect('deals.stop');
select kernel.protect_append_only('deals.redemption');
select kernel.protect_append_only('deals.decision');
select kernel.searchable('deals.deal', title => 'name', body => 'coalesce(conditions, '''')');
select kernel.searchable('deals.claim', title => 'code', subtitle => 'guest_name');
