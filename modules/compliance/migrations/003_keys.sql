-- Keys of a tenant's sealed fields, each wrapped by the installation's root key. A key is never taken away: what the
-- audit and older rows hold was sealed with it.
create table compliance.data_key (
  tenant_id uuid not null references kernel.tenant (id),
  number integer not null check (number > 0),
  wrapped bytea not null,
  -- Names the root key that it is wrapped by.
  root_id text not null,
  created_at timestamptz not null,
  primary key (tenant_id, number)
);
select kernel.protect('compliance.data_key');
