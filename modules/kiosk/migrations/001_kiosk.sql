-- How somebody who brings or collects children is recognised at the door. Neither column is ever told to anyone:
-- lookup is keyed with the server's secret; stretch, sealed with it, is what kiosks without a connection compare with.
create table kiosk.pin (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  location_id uuid not null,
  contact_id uuid not null,
  customer_id uuid,
  person_name text not null,
  lookup text,
  stretch text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint pin_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id),
  constraint pin_contact foreign key (tenant_id, contact_id) references children.contact (tenant_id, id),
  constraint pin_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id)
);
create unique index pin_once on kiosk.pin (tenant_id, location_id, lookup) where archived_at is null;
create index pin_location on kiosk.pin (tenant_id, location_id) where archived_at is null;
create index pin_contact on kiosk.pin (tenant_id, contact_id);
create index pin_customer on kiosk.pin (tenant_id, customer_id);

create table kiosk.wrong_pin (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  location_id uuid not null,
  actor_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, id),
  constraint wrong_pin_location foreign key (tenant_id, location_id) references kernel.location (tenant_id, id)
);
create index wrong_pin_actor on kiosk.wrong_pin (tenant_id, location_id, actor_id, at);

select kernel.protect('kiosk.pin');
select kernel.protect_append_only('kiosk.wrong_pin');
