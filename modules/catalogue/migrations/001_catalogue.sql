create table catalogue.price_rule (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  kind text not null,
  position integer not null default 0,
  location_id uuid,
  room_type_id uuid,
  service text,
  starts_on date,
  ends_on date,
  amount_amount bigint,
  amount_currency char(3),
  percent text,
  is_per_guest boolean not null default false,
  from_guest integer,
  allocation text,
  amounts jsonb not null default '[]',
  min_nights integer,
  min_total integer,
  grace_minutes integer,
  until time,
  refund_tiers jsonb not null default '[]',
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint price_rule_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint price_rule_room_type foreign key (tenant_id, room_type_id) references places.room_type (tenant_id, id),
  constraint price_rule_days check (ends_on >= starts_on),
  constraint price_rule_complete check (case kind
    when 'night' then is_per_guest or amount_amount is not null
    when 'peak' then percent is not null
    when 'long_stay' then amount_amount is not null and min_nights is not null
    when 'guest_tiers' then jsonb_array_length(amounts) > 0
    when 'guest_discount' then percent is not null and from_guest is not null and allocation is not null
    when 'late_departure' then amount_amount is not null and until is not null
    when 'dose_fee' then amount_amount is not null
    when 'deposit' then percent is not null or amount_amount is not null
    else false end)
);
create index price_rule_location on catalogue.price_rule (tenant_id, location_id);
create index price_rule_room_type on catalogue.price_rule (tenant_id, room_type_id);

select kernel.protect('catalogue.price_rule');
