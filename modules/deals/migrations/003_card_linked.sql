create table deals.payment_card (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  booked_by uuid not null,
  network text not null,
  token text,
  network_reference text,
  scheme text,
  last_four text,
  status text not null,
  because text,
  linked_at timestamptz,
  unlinked_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint payment_card_known check (status not in ('linked', 'unlinked') or network_reference is not null)
);
create index payment_card_booked_by on deals.payment_card (tenant_id, booked_by);
create index payment_card_reference on deals.payment_card (tenant_id, network, network_reference);
create unique index payment_card_once on deals.payment_card (tenant_id, network, network_reference) where status = 'linked';

create table deals.card_venue (
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
  merchant_reference text not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint card_venue_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint card_venue_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index card_venue_venue on deals.card_venue (tenant_id, venue_id);
create index card_venue_location on deals.card_venue (tenant_id, location_id);
create unique index card_venue_once on deals.card_venue (tenant_id, merchant_reference) where archived_at is null;

create table deals.card_payment (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  network text not null,
  payment_reference text not null,
  card_reference text not null,
  merchant_reference text not null,
  venue_id uuid,
  location_id uuid,
  card_id uuid,
  claim_id uuid,
  paid_amount bigint not null,
  paid_currency char(3) not null,
  refunded_amount bigint not null,
  refunded_currency char(3) not null,
  refunds jsonb not null,
  settled_amount bigint,
  settled_currency char(3),
  discount_amount bigint,
  discount_currency char(3),
  credit_amount bigint,
  credit_currency char(3),
  overpaid_amount bigint,
  overpaid_currency char(3),
  paid_at timestamptz not null,
  status text not null,
  because text,
  credit_due_at timestamptz,
  credit_reference text,
  attempt integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint card_payment_once unique (tenant_id, network, payment_reference),
  constraint card_payment_venue foreign key (tenant_id, venue_id) references venues.venue (tenant_id, id),
  constraint card_payment_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint card_payment_card foreign key (tenant_id, card_id) references deals.payment_card (tenant_id, id),
  constraint card_payment_claim foreign key (tenant_id, claim_id) references deals.claim (tenant_id, id),
  constraint card_payment_refunds check (paid_amount > 0 and refunded_amount between 0 and paid_amount),
  constraint card_payment_credit check (credit_amount between 0 and paid_amount)
);
create index card_payment_venue on deals.card_payment (tenant_id, venue_id);
create index card_payment_location on deals.card_payment (tenant_id, location_id);
create index card_payment_card on deals.card_payment (tenant_id, card_id);
create index card_payment_claim on deals.card_payment (tenant_id, claim_id);
create index card_payment_paid on deals.card_payment (tenant_id, paid_at, id);

alter table deals.redemption add column card_payment_id uuid;
alter table deals.redemption add constraint redemption_card_payment
  foreign key (tenant_id, card_payment_id) references deals.card_payment (tenant_id, id);
create index redemption_card_payment on deals.redemption (tenant_id, card_payment_id);

create trigger card_venue_lies_with_venue before insert or update of venue_id on deals.card_venue
  for each row execute function deals.lie_with_venue();
create trigger card_payment_lies_with_venue before insert or update of venue_id on deals.card_payment
  for each row execute function deals.lie_with_venue();

select kernel.protect('deals.payment_card');
select kernel.protect('deals.card_venue');
select kernel.protect('deals.card_payment');
