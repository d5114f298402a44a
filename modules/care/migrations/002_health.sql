-- What must be on record before a guest of a kind may come for a service.
create table care.health_requirement (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  external_id text,
  custom jsonb not null default '{}',
  kind text not null,
  service text not null,
  record text not null,
  also_called text[] not null default '{}',
  is_required boolean not null default true,
  valid_months integer constraint requirement_validity check (valid_months > 0),
  wait_days integer not null default 0 constraint requirement_wait check (wait_days >= 0),
  primary key (tenant_id, id),
  unique (tenant_id, external_id),
  constraint requirement_once unique (tenant_id, kind, service, record)
);

-- One thing known of a guest's health, whatever module keeps it; rows follow their source by trigger.
create table care.health_record (
  tenant_id uuid not null references kernel.tenant (id),
  id uuid not null,
  dependant_id uuid not null,
  record text not null,
  given_on date not null,
  expires_on date,
  status text not null constraint health_record_status check (status in ('pending', 'verified', 'rejected')),
  archived_at timestamptz,
  primary key (tenant_id, id),
  constraint health_record_dependant foreign key (tenant_id, dependant_id)
    references care.dependant (tenant_id, id) on delete cascade
);
create index health_record_dependant on care.health_record (tenant_id, dependant_id);

select kernel.protect('care.health_requirement');
select kernel.protect('care.health_record');

-- Attach as: after insert or update … execute function care.mirror_health_record('<column of the guest>', '<column of the name>').
create function care.mirror_health_record() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  source constant jsonb := to_jsonb(new);
begin
  insert into care.health_record (tenant_id, id, dependant_id, record, given_on, expires_on, status, archived_at)
  values (new.tenant_id, new.id, (source ->> tg_argv[0])::uuid, source ->> tg_argv[1], new.given_on,
    new.expires_on, new.status, new.archived_at)
  on conflict (tenant_id, id) do update set
    record = excluded.record, given_on = excluded.given_on, expires_on = excluded.expires_on,
    status = excluded.status, archived_at = excluded.archived_at;
  return null;
end $$;

create function care.forget_health_record() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from care.health_record where tenant_id = old.tenant_id and id = old.id;
  return null;
end $$;

-- What stands against these guests coming for a service from day to day: for each required record the best that is
-- known, unless that is good until the last day. A record that ends on the last day is good.
create function care.health_gaps(guests uuid[], wanted_service text, arrives date, departs date) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_object(
    'guestId', g.id, 'guestName', g.name, 'record', r.record, 'state', coalesce(best.state, 'missing'),
    'expiresOn', best.ends_on) order by g.name, r.record), '[]'::jsonb)
  from care.dependant g
  join care.health_requirement r on r.tenant_id = g.tenant_id and r.kind = g.kind and r.service = wanted_service
    and r.is_required and r.archived_at is null
  left join lateral (
    select known.ends_on, case
      when known.status = 'rejected' then 'rejected'
      when known.ends_on < arrives then 'expired'
      when known.ends_on < departs then 'expires_in_stay'
      when known.given_on + r.wait_days > arrives then 'waiting'
      when known.status = 'pending' then 'pending'
      else 'ok' end as state
    from (
      select h.status, h.given_on,
        coalesce(h.expires_on, (h.given_on + make_interval(months => r.valid_months))::date) as ends_on
      from care.health_record h
      where h.tenant_id = g.tenant_id and h.dependant_id = g.id and h.archived_at is null
        and (lower(btrim(h.record)) = lower(r.record)
          or lower(btrim(h.record)) in (select lower(other) from unnest(r.also_called) other))
    ) known
    order by array_position(array['ok', 'pending', 'waiting', 'expires_in_stay', 'expired', 'rejected'], case
      when known.status = 'rejected' then 'rejected'
      when known.ends_on < arrives then 'expired'
      when known.ends_on < departs then 'expires_in_stay'
      when known.given_on + r.wait_days > arrives then 'waiting'
      when known.status = 'pending' then 'pending'
      else 'ok' end), known.ends_on desc nulls first
    limit 1
  ) best on true
  where g.id = any(guests) and coalesce(best.state, 'missing') <> 'ok'
$$;
