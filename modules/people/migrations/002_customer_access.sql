-- Who acts as which customer: the one place that says whose affairs are somebody's own.
create table people.customer_access (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  customer_id uuid not null,
  viewer_id uuid not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint customer_access_once unique (tenant_id, viewer_id, customer_id),
  constraint customer_access_customer foreign key (tenant_id, customer_id) references people.customer (tenant_id, id)
);
create index customer_access_customer on people.customer_access (tenant_id, customer_id);

select kernel.protect('people.customer_access');
