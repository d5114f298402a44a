-- Where events of this business are sent. What it sends, it sees with the permissions of a role.
create table integrations.endpoint (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  name text not null,
  url text not null,
  events text[] not null default '{}',
  role text not null,
  location_ids uuid[],
  has_record boolean not null default false,
  status text not null default 'active' constraint endpoint_status check (status in ('active', 'disabled')),
  disabled_reason text constraint endpoint_reason check (disabled_reason in ('by_hand', 'gone', 'failing')),
  disabled_at timestamptz,
  secret_hint text not null,
  overlap_until_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint endpoint_disabled check ((status = 'disabled') = (disabled_at is not null))
);

-- What requests are signed with, sealed; while one follows another, both are used.
create table integrations.signing_secret (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  endpoint_id uuid not null,
  sealed bytea not null,
  created_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  constraint signing_secret_endpoint foreign key (tenant_id, endpoint_id)
    references integrations.endpoint (tenant_id, id)
);
create index signing_secret_endpoint on integrations.signing_secret (tenant_id, endpoint_id, created_at);

-- How far an endpoint has come in the outbox, and who is sending to it just now.
create table integrations.progress (
  tenant_id uuid not null references kernel.tenant (id),
  endpoint_id uuid not null,
  txid xid8 not null,
  event_id uuid not null,
  leased_at timestamptz,
  is_wanted_again boolean not null default false,
  failed_in_a_row integer not null default 0,
  rests_until_at timestamptz,
  primary key (tenant_id, endpoint_id),
  constraint progress_endpoint foreign key (tenant_id, endpoint_id) references integrations.endpoint (tenant_id, id)
);

-- One event on its way to one endpoint. (txid, event_id) is its place in the outbox.
create table integrations.delivery (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  endpoint_id uuid not null,
  txid bigint not null,
  event_id uuid not null,
  event text not null,
  happened_at timestamptz not null,
  entity text,
  row_id uuid,
  payload text not null,
  status text not null default 'waiting'
    constraint delivery_status check (status in ('waiting', 'delivered', 'failed')),
  attempt_count integer not null default 0,
  next_attempt_at timestamptz,
  last_status integer,
  last_problem text,
  delivered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint delivery_once unique (tenant_id, endpoint_id, event_id),
  constraint delivery_endpoint foreign key (tenant_id, endpoint_id) references integrations.endpoint (tenant_id, id),
  constraint delivery_waits check ((status = 'waiting') = (next_attempt_at is not null))
);
create index delivery_endpoint on integrations.delivery (tenant_id, endpoint_id, id);
create index delivery_line on integrations.delivery (tenant_id, endpoint_id, txid, event_id) where status = 'waiting';
create index delivery_row on integrations.delivery (tenant_id, endpoint_id, row_id, txid, event_id)
  where status = 'waiting';
create index delivery_age on integrations.delivery (tenant_id, updated_at) where status <> 'waiting';

create table integrations.attempt (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  delivery_id uuid not null,
  number integer not null,
  status integer,
  milliseconds integer not null,
  answer text,
  problem text,
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint attempt_delivery foreign key (tenant_id, delivery_id)
    references integrations.delivery (tenant_id, id) on delete cascade
);
create index attempt_delivery on integrations.attempt (tenant_id, delivery_id, id);

select kernel.protect('integrations.endpoint');
select kernel.protect('integrations.signing_secret');
select kernel.protect('integrations.progress');
select kernel.protect('integrations.delivery');
select kernel.protect('integrations.attempt');

-- The worker must know which businesses listen; it sees no more of them than that.
create policy worker_read on integrations.endpoint for select to mainstay_worker using (true);
grant usage on schema integrations to mainstay_worker;
grant select (tenant_id, id, status, archived_at) on integrations.endpoint to mainstay_worker;

-- Follows the outbox and asks for one look at it for each business that listens: a job for every event would be paid
-- for by the many that do not. The place is kept where `kernel.prune` looks, so that nothing is thrown away unseen.
create function integrations.wake(page integer) returns integer
language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  nowhere uuid := '00000000-0000-0000-0000-000000000000';
  here kernel.consumer;
  taken integer;
begin
  insert into kernel.consumer (name, txid, event_id) values ('webhooks', horizon, nowhere) on conflict do nothing;
  select * into here from kernel.consumer c where c.name = 'webhooks' for update skip locked;
  if not found then
    return 0;
  end if;
  if here.txid > horizon then
    here.txid := horizon;
    here.event_id := nowhere;
  end if;
  with found as materialized (
    select e.tenant_id, e.txid, e.id from kernel.event e
    where (e.txid, e.id) > (here.txid, here.event_id) and e.txid < horizon
    order by e.txid, e.id limit page
  ),
  listening as (
    select distinct f.tenant_id from found f
    join integrations.endpoint n on n.tenant_id = f.tenant_id and n.status = 'active' and n.archived_at is null
  ),
  woken as materialized (
    select count(*) as jobs from listening l cross join lateral graphile_worker.add_job(
      'integrations.collect', json_build_object('tenantId', l.tenant_id),
      job_key => l.tenant_id || ':integrations.collect:events')
  ),
  moved as (
    update kernel.consumer c set txid = last.txid, event_id = last.id, updated_at = now()
    from (select f.txid, f.id from found f order by f.txid desc, f.id desc limit 1) last, woken
    where c.name = 'webhooks'
    returning c.name
  )
  select count(*)::integer into taken from found f cross join moved;
  return taken;
end $$;
revoke execute on function integrations.wake from public;
grant execute on function integrations.wake to mainstay_worker;
