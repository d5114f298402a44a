-- Run as mainstay_worker, which owns this schema, after every migration of the queue itself.
-- Keys carry tenant and task, so that no tenant can replace or cancel what another one has queued.
create or replace function graphile_worker.mainstay_key(task text, job_key text)
returns text language sql stable set search_path = pg_catalog, pg_temp as $$
  select nullif(current_setting('app.tenant_id', true), '') || ':' || task || ':' || job_key
$$;

-- Flag "timed": with a clock that tests can set, such jobs wait until that clock, not the server's, has come so far.
-- What is due about now is due at once, whichever of the two machines' clocks is ahead.
create or replace function graphile_worker.mainstay_enqueue(
  task text, payload jsonb, due timestamptz, job_key text, max_attempts integer, priority integer
) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  later timestamptz := case when due between now() - interval '10 seconds' and now() + interval '1 second'
    then null else due end;
begin
  if tenant is null then
    raise exception 'A job needs a tenant: app.tenant_id is not set.' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(
    task, (coalesce(payload, '{}') || jsonb_build_object('tenantId', tenant))::json, null, later, max_attempts,
    graphile_worker.mainstay_key(task, job_key), priority, case when later is not null then array['timed'] end);
end $$;

create or replace function graphile_worker.mainstay_cancel(task text, job_key text)
returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  job record;
begin
  select * into job from graphile_worker.remove_job(graphile_worker.mainstay_key(task, job_key));
  if job.locked_at is not null then
    perform pg_notify('mainstay:cancel', job.id::text);
  end if;
end $$;

create or replace function graphile_worker.mainstay_dead(how_many integer)
returns table (id bigint, task text, payload jsonb, attempts integer, error text, failed_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select j.id, t.identifier, j.payload::jsonb, j.attempts::integer, j.last_error, j.updated_at
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where j.attempts >= j.max_attempts and j.locked_at is null
    and j.payload ->> 'tenantId' = nullif(current_setting('app.tenant_id', true), '')
  order by j.updated_at desc limit how_many
$$;

-- A runner holds an advisory lock named after its pool for as long as it lives. The jobs of a pool whose lock is
-- free were left by a process that is gone; the queue itself would leave them for four hours.
drop function if exists graphile_worker.mainstay_release_abandoned();
create or replace function graphile_worker.mainstay_release_abandoned(own_pools text[])
returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  abandoned text[];
begin
  select array_agg(pool.id) into abandoned from (
    select distinct j.locked_by as id from graphile_worker._private_jobs j
    -- A session gets a lock that it holds already: its own jobs would always look abandoned.
    where j.locked_at < clock_timestamp() - interval '3 seconds' and j.locked_by <> all (own_pools)
  ) pool
  where pg_try_advisory_xact_lock(hashtextextended('mainstay.pool:' || pool.id, 0));
  if abandoned is null then
    return 0;
  end if;
  -- The end of its process is no failure of a job and uses none of its tries up; one that ends every process does stop.
  update graphile_worker._private_jobs j set last_error = 'The process that ran this job ended.',
    max_attempts = case when j.attempts < j.max_attempts and j.max_attempts < 250 then j.max_attempts + 1
      else j.max_attempts end
  where j.locked_by = any (abandoned);
  perform graphile_worker.force_unlock_workers(abandoned);
  perform pg_notify('jobs:insert', '{"r":0,"count":4}');
  return cardinality(abandoned);
end $$;
-- As processes of an older release ask, which may still run beside a newer one.
create or replace function graphile_worker.mainstay_release_abandoned(own_pool text)
returns integer language sql set search_path = pg_catalog, pg_temp as
$$ select graphile_worker.mainstay_release_abandoned(array[own_pool]) $$;

-- Jobs that have become due by a clock that was set; returns how many.
create or replace function graphile_worker.mainstay_release_due(instant timestamptz, retries bigint[])
returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  released integer;
begin
  update graphile_worker._private_jobs j
  set run_at = least(j.run_at, now()), flags = nullif(j.flags - 'timed', '{}'::jsonb)
  where j.is_available and (j.flags ? 'timed' and j.run_at <= instant
    or j.id = any (retries) and j.run_at > now());
  get diagnostics released = row_count;
  if released > 0 then
    perform pg_notify('jobs:insert', json_build_object('r', random(), 'count', released)::text);
  end if;
  return released;
end $$;

-- One job per active tenant. A tenant whose last run still goes on is left out; one that was given up starts anew.
create or replace function graphile_worker.mainstay_fan_out(task text, max_attempts integer, priority integer)
returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  sent integer;
begin
  select count(*) into sent from graphile_worker.add_jobs((
    select array_agg((task, json_build_object('tenantId', t.id), null, null, max_attempts,
      t.id || ':' || task || ':cron', priority, null)::graphile_worker.job_spec)
    from kernel.tenant t
    where t.status = 'active' and not exists (
      select 1 from graphile_worker._private_jobs j
      where j.key = t.id || ':' || task || ':cron' and j.locked_at is not null)
    having count(*) > 0
  ));
  return sent;
end $$;

revoke execute on all functions in schema graphile_worker from public;

-- The functions of schema kernel that the app calls run as their owner; that owner may call exactly these.
do $$
declare
  owner text := (select p.proowner::regrole::text from pg_proc p where p.oid = 'kernel.enqueue_job'::regproc);
begin
  execute 'grant usage on schema graphile_worker to ' || owner;
  execute 'grant execute on function graphile_worker.mainstay_enqueue, graphile_worker.mainstay_cancel, '
    || 'graphile_worker.mainstay_dead to ' || owner;
end $$;
