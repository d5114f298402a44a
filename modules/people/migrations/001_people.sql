create table people.customer (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  email text,
  phone text,
  country text,
  alert text,
  notes text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
create index customer_name on people.customer (tenant_id, name, id);
-- Two people may share an address, so it is found by, not unique.
create index customer_email on people.customer (tenant_id, lower(email));

select kernel.protect('people.customer');
select kernel.searchable('people.customer', title => 'name', subtitle => 'email',
  body => 'concat_ws('' '', email, phone, notes)');
