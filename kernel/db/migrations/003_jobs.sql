-- How far each durable reader of the outbox has come. It moves in the transaction that stores the work found there,
-- so that a process killed at any point neither loses an event nor takes one twice.
create table kernel.consumer (
  name text primary key,
  txid xid8 not null,
  event_id uuid not null,
  updated_at timestamptz not null default now()
);
insert into kernel.consumer (name, txid, event_id)
values ('listeners', pg_snapshot_xmin(pg_current_snapshot()), '00000000-0000-0000-0000-000000000000');
grant usage on schema kernel to mainstay_worker;
grant select, insert, update on kernel.consumer to mainstay_worker;

-- What a listener has done with an event, written with its effect: the queue may deliver a job a second time.
create table kernel.handled (
  tenant_id uuid not null references kernel.tenant (id),
  listener text not null,
  event_id uuid not null,
  at timestamptz not null default now(),
  primary key (tenant_id, listener, event_id)
);
select kernel.protect_append_only('kernel.handled');

-- The worker hands events out and throws old ones away. That it cannot throw away younger ones is the policy's doing.
create policy worker_read on kernel.event for select to mainstay_worker using (true);
create policy worker_prune on kernel.event for delete to mainstay_worker using (at < now() - interval '7 days');
grant select, delete on kernel.event to mainstay_worker;

create policy worker_read on kernel.idempotency for select to mainstay_worker using (true);
create policy worker_prune on kernel.idempotency for delete to mainstay_worker
  using (created_at < now() - interval '48 hours');
grant select (tenant_id, principal, operation, key, created_at), delete on kernel.idempotency to mainstay_worker;

create policy worker_read on kernel.handled for select to mainstay_worker using (true);
create policy worker_prune on kernel.handled for delete to mainstay_worker using (at < now() - interval '7 days');
grant select, delete on kernel.handled to mainstay_worker;

create policy worker_read on kernel.tenant for select to mainstay_worker using (true);
grant select on kernel.tenant to mainstay_worker;

-- The queue's schema belongs to mainstay_worker and is closed to the app. A job runs for the tenant of the
-- transaction that asked for it; nobody can ask for another's.
create function kernel.enqueue_job(
  task text, payload jsonb, run_at timestamptz default null, job_key text default null,
  max_attempts integer default null, priority integer default null
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.mainstay_enqueue(task, payload, run_at, job_key, max_attempts, priority);
end $$;

-- A job that waits is taken out; one that runs is told to stop and not tried again.
create function kernel.cancel_job(task text, job_key text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform graphile_worker.mainstay_cancel(task, job_key);
end $$;

-- Jobs of this tenant that were given up, newest first.
create function kernel.dead_jobs(how_many integer default 100)
returns table (id bigint, task text, payload jsonb, attempts integer, error text, failed_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query select * from graphile_worker.mainstay_dead(how_many);
end $$;

revoke execute on function kernel.enqueue_job, kernel.cancel_job, kernel.dead_jobs from public;
grant execute on function kernel.enqueue_job, kernel.cancel_job, kernel.dead_jobs to mainstay_app;

-- Turns the next events into jobs: `routes` says which tasks want which event ('*': every event). Whoever gets the
-- row lock leads; the others find it taken and leave. Answers how many events each tenant had among them.
-- `load` is how many each tenant had lately: the more, the later its jobs come, so that one tenant's flood
-- delays nobody else.
create function kernel.dispatch_events(consumer text, routes jsonb, load jsonb, page integer)
returns table (tenant_id uuid, events integer) language plpgsql set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  -- Read before the page: everything below it has ended, and so is visible to the statements that follow.
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
  nowhere uuid := '00000000-0000-0000-0000-000000000000';
  here kernel.consumer;
begin
  insert into kernel.consumer (name, txid, event_id) values (consumer, horizon, nowhere) on conflict do nothing;
  select * into here from kernel.consumer c where c.name = consumer for update skip locked;
  if not found then
    return;
  end if;
  -- A copy restored into a younger cluster, where these numbers have not come yet.
  if here.txid > horizon then
    here.txid := horizon;
    here.event_id := nowhere;
  end if;

  return query
  with found as materialized (
    select e.*, row_number() over (partition by e.tenant_id order by e.txid, e.id) as rank from (
      select * from kernel.event e
      where (e.txid, e.id) > (here.txid, here.event_id) and e.txid < horizon
      order by e.txid, e.id limit page) e
  ),
  wanted as (
    select array_agg(
      (task ->> 'name', json_build_object('tenantId', f.tenant_id, 'event', json_build_object(
        'id', f.id, 'name', f.name, 'entity', f.entity, 'rowId', f.row_id, 'locationId', f.location_id,
        'actorId', f.actor_id, 'at', f.at, 'requestId', f.request_id, 'data', f.data)),
        null, null, (task ->> 'maxAttempts')::integer, null,
        coalesce((task ->> 'priority')::integer, 0)
          + least(1000, (coalesce((load ->> f.tenant_id::text)::numeric, 0) + f.rank)::integer / 25),
        null)::graphile_worker.job_spec
      order by f.txid, f.id) as specs
    from found f
    cross join lateral jsonb_array_elements(coalesce(routes -> f.name, '[]') || coalesce(routes -> '*', '[]')) as task
  ),
  sent as materialized (
    select count(*) as jobs from wanted cross join lateral graphile_worker.add_jobs(wanted.specs)
    where wanted.specs is not null
  ),
  moved as (
    update kernel.consumer c set txid = last.txid, event_id = last.id, updated_at = now()
    from (select f.txid, f.id from found f order by f.txid desc, f.id desc limit 1) last, sent
    where c.name = consumer
    returning c.name
  )
  select f.tenant_id, count(*)::integer from found f cross join moved group by f.tenant_id;
end $$;
revoke execute on function kernel.dispatch_events from public;
grant execute on function kernel.dispatch_events to mainstay_worker;

-- Throws away what nobody needs any more, a page at a time; returns how many rows went. Events that a reader of
-- the outbox has still to take stay however old they are.
create function kernel.prune(events_before timestamptz, keys_before timestamptz, page integer)
returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  taken_up_to xid8 := (select min(c.txid::text::bigint)::text::xid8 from kernel.consumer c);
  gone integer;
  total integer := 0;
begin
  delete from kernel.event e using (
    select o.tenant_id, o.id from kernel.event o
    where taken_up_to is null or o.txid < taken_up_to
    order by o.txid, o.id limit page
  ) oldest
  where e.tenant_id = oldest.tenant_id and e.id = oldest.id and e.at < events_before;
  get diagnostics gone = row_count;
  total := total + gone;

  delete from kernel.idempotency i using (
    select o.tenant_id, o.principal, o.operation, o.key from kernel.idempotency o
    where o.created_at < keys_before limit page
  ) oldest
  where i.tenant_id = oldest.tenant_id and i.principal = oldest.principal
    and i.operation = oldest.operation and i.key = oldest.key;
  get diagnostics gone = row_count;
  total := total + gone;

  delete from kernel.handled h using (
    select o.tenant_id, o.listener, o.event_id from kernel.handled o where o.at < events_before limit page
  ) oldest
  where h.tenant_id = oldest.tenant_id and h.listener = oldest.listener and h.event_id = oldest.event_id;
  get diagnostics gone = row_count;
  return total + gone;
end $$;
revoke execute on function kernel.prune from public;
grant execute on function kernel.prune to mainstay_worker;
