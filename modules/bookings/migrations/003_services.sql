-- What a stay is for decides which health records it needs and which prices hold.
alter table bookings.stay
  add column service text not null default 'boarding',
  add column health_override text,
  add column deposit_amount bigint,
  add column deposit_currency char(3),
  add column late_fee_amount bigint,
  add column late_fee_currency char(3),
  add column late_fee_waiver text,
  add column invoice_id uuid,
  add constraint stay_invoice foreign key (tenant_id, invoice_id) references billing.invoice (tenant_id, id);
create index stay_invoice on bookings.stay (tenant_id, invoice_id) where invoice_id is not null;

-- Of two guests the second may be the cheaper one, and one may leave before the others.
alter table bookings.stay_guest
  add column position integer not null default 0,
  add column leaves_on date;

create table bookings.sharing_consent (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  given_on date not null,
  ends_on date,
  note text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint sharing_consent_days check (ends_on >= given_on),
  constraint sharing_consent_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id)
);
create index sharing_consent_customer on bookings.sharing_consent (tenant_id, customer_id);

select kernel.protect('bookings.sharing_consent');
