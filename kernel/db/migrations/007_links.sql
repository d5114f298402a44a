-- A person without an account acts on one record, by a link that was sent to them.
create table kernel.link (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  entity text not null,
  row_id uuid not null,
  permissions text[] not null check (cardinality(permissions) between 1 and 20),
  expires_at timestamptz not null,
  token_hash bytea not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
-- Looked up before the tenant is known, by the dispatch role only; 256 random bits never collide.
create index link_hash on kernel.link (token_hash);
create index link_row on kernel.link (tenant_id, row_id);

select kernel.protect('kernel.link');
create policy dispatch_read on kernel.link for select to mainstay_dispatch using (true);
grant select on kernel.link to mainstay_dispatch;
