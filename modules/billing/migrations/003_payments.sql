create table billing.payment (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  payer_id uuid not null,
  location_id uuid,
  invoice_id uuid,
  purpose text not null constraint payment_purpose check (purpose in ('payment', 'deposit')),
  method text not null constraint payment_method check (method in ('cash', 'transfer', 'card', 'store_credit')),
  status text not null constraint payment_status check (status in ('pending', 'succeeded', 'declined', 'reversed')),
  amount_amount bigint not null constraint payment_amount check (amount_amount > 0),
  amount_currency char(3) not null,
  refunded_amount bigint not null default 0 constraint payment_refunded
    check (refunded_amount between 0 and amount_amount),
  refunded_currency char(3) not null,
  reference text,
  provider text,
  provider_reference text,
  card_token text,
  decline_reason text,
  received_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint payment_number unique (tenant_id, number),
  constraint payment_one_currency check (refunded_currency = amount_currency),
  constraint payment_payer foreign key (tenant_id, payer_id) references people.customer (tenant_id, id),
  constraint payment_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint payment_invoice foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id)
);
create index payment_payer on billing.payment (tenant_id, payer_id);
create index payment_location on billing.payment (tenant_id, location_id);
create index payment_invoice on billing.payment (tenant_id, invoice_id);
create index payment_provider on billing.payment (tenant_id, provider, provider_reference);

create table billing.deposit (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  payer_id uuid not null,
  payment_id uuid not null,
  subject_entity text not null,
  subject_id uuid not null,
  method text not null,
  status text not null constraint deposit_status check (status in ('pending', 'held', 'settled', 'failed')),
  amount_amount bigint not null constraint deposit_amount check (amount_amount > 0),
  amount_currency char(3) not null,
  consumed_amount bigint not null default 0 constraint deposit_consumed check (consumed_amount >= 0),
  consumed_currency char(3) not null,
  refunded_amount bigint not null default 0 constraint deposit_refunded check (refunded_amount >= 0),
  refunded_currency char(3) not null,
  forfeited_amount bigint not null default 0 constraint deposit_forfeited check (forfeited_amount >= 0),
  forfeited_currency char(3) not null,
  credited_amount bigint not null default 0 constraint deposit_credited check (credited_amount >= 0),
  credited_currency char(3) not null,
  held_amount bigint not null generated always as (case when status in ('pending', 'failed') then 0
    else amount_amount - consumed_amount - refunded_amount - forfeited_amount - credited_amount end) stored
    constraint deposit_held check (held_amount >= 0),
  held_currency char(3) not null generated always as (amount_currency) stored,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint deposit_one_currency check (consumed_currency = amount_currency and refunded_currency = amount_currency
    and forfeited_currency = amount_currency and credited_currency = amount_currency),
  constraint deposit_payer foreign key (tenant_id, payer_id) references people.customer (tenant_id, id),
  constraint deposit_payment foreign key (tenant_id, payment_id) references billing.payment (tenant_id, id)
);
create index deposit_payer on billing.deposit (tenant_id, payer_id);
create index deposit_payment on billing.deposit (tenant_id, payment_id);
create index deposit_subject on billing.deposit (tenant_id, subject_id);

-- Which money settled which invoice; negative where that was taken back.
create table billing.allocation (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  invoice_id uuid not null,
  payment_id uuid,
  deposit_id uuid,
  amount_amount bigint not null,
  amount_currency char(3) not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint allocation_source check (num_nonnulls(payment_id, deposit_id) = 1),
  constraint allocation_invoice foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id),
  constraint allocation_payment foreign key (tenant_id, payment_id) references billing.payment (tenant_id, id),
  constraint allocation_deposit foreign key (tenant_id, deposit_id) references billing.deposit (tenant_id, id)
);
create index allocation_invoice on billing.allocation (tenant_id, invoice_id);
create index allocation_payment on billing.allocation (tenant_id, payment_id);
create index allocation_deposit on billing.allocation (tenant_id, deposit_id);

create table billing.refund (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  number integer not null,
  payer_id uuid not null,
  payment_id uuid not null,
  deposit_id uuid,
  method text not null,
  status text not null constraint refund_status check (status in ('pending', 'succeeded', 'failed')),
  amount_amount bigint not null constraint refund_amount check (amount_amount > 0),
  amount_currency char(3) not null,
  reason text,
  provider_reference text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint refund_number unique (tenant_id, number),
  constraint refund_payer foreign key (tenant_id, payer_id) references people.customer (tenant_id, id),
  constraint refund_payment foreign key (tenant_id, payment_id) references billing.payment (tenant_id, id),
  constraint refund_deposit foreign key (tenant_id, deposit_id) references billing.deposit (tenant_id, id)
);
create index refund_payer on billing.refund (tenant_id, payer_id);
create index refund_payment on billing.refund (tenant_id, payment_id);
create index refund_deposit on billing.refund (tenant_id, deposit_id);

-- Which member or key may see what one payer owes, without seeing what others do.
create table billing.payer_access (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  payer_id uuid not null,
  viewer_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint payer_access_once unique (tenant_id, viewer_id, payer_id),
  constraint payer_access_payer foreign key (tenant_id, payer_id) references people.customer (tenant_id, id)
);
create index payer_access_payer on billing.payer_access (tenant_id, payer_id);

select kernel.protect('billing.payment');
select kernel.protect('billing.deposit');
select kernel.protect_append_only('billing.allocation');
select kernel.protect('billing.refund');
select kernel.protect('billing.payer_access');
revoke delete on billing.payment from mainstay_app;
revoke delete on billing.deposit from mainstay_app;
revoke delete on billing.refund from mainstay_app;

create trigger payment_numbered before insert on billing.payment
  for each row when (new.number is null) execute function billing.number_document();
create trigger refund_numbered before insert on billing.refund
  for each row when (new.number is null) execute function billing.number_document();
