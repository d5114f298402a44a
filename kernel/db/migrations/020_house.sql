-- What concerns the whole installation and no tenant: whether it is fenced, when it was last backed up, its flags.
-- Served requests read it as mainstay_dispatch; mainstay_worker, which no request of a tenant reaches, writes it.
create table kernel.house (
  key text primary key check (key ~ '^[a-z][a-z0-9_.:-]{0,99}$'),
  value jsonb not null,
  updated_at timestamptz not null default now()
);
grant select on kernel.house to mainstay_dispatch;
grant select, insert, update, delete on kernel.house to mainstay_worker;

-- What operators did, and to whom: added to, never changed.
create table kernel.house_audit (
  id uuid primary key,
  at timestamptz not null,
  operator_id text not null,
  operator_name text not null,
  operation text not null,
  tenant_id uuid,
  reason text,
  changes jsonb not null default '{}'
);
create index house_audit_tenant on kernel.house_audit (tenant_id, id);
grant select on kernel.house_audit to mainstay_dispatch;
grant select, insert on kernel.house_audit to mainstay_worker;

-- A restored copy must not write to anybody: those who carry mail, messages, charges and webhooks ask first.
create function kernel.is_fenced() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp
as $$ select exists (select from kernel.house where key = 'fence') $$;
revoke execute on function kernel.is_fenced from public;
grant execute on function kernel.is_fenced to mainstay_app, mainstay_dispatch, mainstay_worker, mainstay_auth;
grant usage on schema kernel to mainstay_auth;
