-- The tables every edition stands on. Protection (row security, grants) is added at the end,
-- by the functions of 000_functions.sql.

create table kernel.tenant (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  name text not null,
  edition text not null,
  timezone text not null,
  currency char(3) not null,
  locale text not null default 'en',
  plan text not null default 'free',
  status text not null default 'active' check (status in ('active', 'suspended')),
  settings jsonb not null default '{}',
  terms jsonb not null default '{}',
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table kernel.location (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  code text,
  timezone text not null,
  check_in_time time not null default '14:00',
  check_out_time time not null default '12:00',
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);

create table kernel.member (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  user_id text,
  name text not null,
  email text,
  role text not null,
  location_ids uuid[],
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  unique (tenant_id, user_id)
);
create index member_user on kernel.member (user_id);

-- A tenant's own roles; the edition's built-in roles live in code.
create table kernel.role (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  permissions text[] not null,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  unique (tenant_id, name)
);

-- The token itself is shown once and never stored: key_hash is its SHA-256.
create table kernel.api_key (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  role text not null,
  location_ids uuid[],
  hint text not null,
  key_hash bytea not null,
  expires_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);
-- Looked up before the tenant is known, by the dispatch role only; 256 random bits never collide.
create index api_key_hash on kernel.api_key (key_hash);

-- Human numbers (stay 1042, job 17): sequences do not replicate, a row per tenant and kind does.
create table kernel.counter (
  tenant_id uuid not null references kernel.tenant (id),
  kind text not null,
  value bigint not null default 0,
  primary key (tenant_id, kind)
);

-- The outbox. A reader follows (txid, id) and stops before the oldest transaction still running,
-- so that an event that commits late is never skipped.
create table kernel.event (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  name text not null,
  entity text,
  row_id uuid,
  location_id uuid,
  actor_id uuid,
  at timestamptz not null,
  request_id text,
  data jsonb not null default '{}',
  primary key (tenant_id, id)
);
create index event_order on kernel.event (txid, id);
create index event_tenant_order on kernel.event (tenant_id, txid, id);

-- One row for every row that a verb changed (and one for a verb that changed none): who, when, what.
create table kernel.audit (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  operation text not null,
  entity text,
  row_id uuid,
  row_version integer,
  changes jsonb,
  request_id text,
  primary key (tenant_id, id)
);
create index audit_row on kernel.audit (tenant_id, row_id, id);

create table kernel.idempotency (
  tenant_id uuid not null references kernel.tenant (id),
  principal uuid not null,
  operation text not null,
  key text not null,
  fingerprint bytea not null,
  status integer not null,
  headers jsonb not null default '{}',
  body text,
  created_at timestamptz not null,
  primary key (tenant_id, principal, operation, key)
);
create index idempotency_age on kernel.idempotency (tenant_id, created_at);

create table kernel.search_document (
  tenant_id uuid not null references kernel.tenant (id),
  entity text not null,
  row_id uuid not null,
  title text not null,
  subtitle text,
  body text not null,
  primary key (tenant_id, entity, row_id)
);

create table kernel.saved_view (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  entity text not null,
  name text not null,
  query text not null,
  is_shared boolean not null default false,
  owner_id uuid,
  primary key (tenant_id, id),
  unique (tenant_id, external_id)
);

create table kernel.custom_field (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  entity text not null,
  name text not null check (name ~ '^[a-z][a-zA-Z0-9]{0,39}$'),
  label text not null,
  kind text not null check (kind in ('text', 'integer', 'bool', 'day', 'choice')),
  choices text[],
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  unique (tenant_id, entity, name)
);

select kernel.protect('kernel.location');
select kernel.protect('kernel.member');
select kernel.protect('kernel.role');
select kernel.protect('kernel.api_key');
select kernel.protect('kernel.counter');
select kernel.protect_append_only('kernel.event');
select kernel.protect_append_only('kernel.audit');
select kernel.protect('kernel.idempotency');
select kernel.protect('kernel.search_document');
select kernel.protect('kernel.saved_view');
select kernel.protect('kernel.custom_field');

-- The tenant row itself: a tenant sees and edits only its own.
alter table kernel.tenant enable row level security;
alter table kernel.tenant force row level security;
create policy tenant_own on kernel.tenant
  using (id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, update on kernel.tenant to mainstay_app;

-- What must be read before a tenant is known: who calls, and what to deliver.
create policy dispatch_read on kernel.tenant for select to mainstay_dispatch using (true);
create policy dispatch_read on kernel.member for select to mainstay_dispatch using (true);
create policy dispatch_read on kernel.role for select to mainstay_dispatch using (true);
create policy dispatch_read on kernel.api_key for select to mainstay_dispatch using (true);
create policy dispatch_read on kernel.event for select to mainstay_dispatch using (true);
create policy dispatch_read on kernel.location for select to mainstay_dispatch using (true);
grant select on kernel.tenant, kernel.member, kernel.role, kernel.api_key, kernel.event, kernel.location to mainstay_dispatch;
