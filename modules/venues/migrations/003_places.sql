-- The tables of a reservation that is kept, from when to when. Whoever sits down early has the table from then on.
create function venues.uses_of(r venues.reservation)
returns table (tenant_id uuid, reservation_id uuid, table_id uuid, venue_id uuid, starts_at timestamptz, ends_at timestamptz)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select r.tenant_id, r.id, t.id, r.venue_id, least(r.starts_at, r.seated_at), greatest(
    r.ends_at + make_interval(mins => r.buffer_minutes), least(r.starts_at, r.seated_at) + interval '1 minute')
  from unnest(r.table_ids) t(id)
  where r.status not in ('cancelled', 'late_cancelled', 'no_show')
$$;

-- Adds covers to a quarter of an hour, or takes them away (negative). `lift` lets them in whatever the pacing says.
create function venues.count_covers(r venues.reservation, sign integer) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  slot constant timestamptz := date_bin('15 minutes', r.starts_at, '2000-01-01 00:00+00');
  online constant integer := case when r.channel = 'online' then r.party_size else 0 end;
  lift constant boolean := r.pacing_override is not null or r.channel = 'walk_in';
begin
  if r.status in ('cancelled', 'late_cancelled', 'no_show') then
    return;
  end if;
  if sign < 0 then
    update venues.pace p set covers = p.covers - r.party_size, online_covers = p.online_covers - online,
        raised = least(p.raised, greatest(0, p.covers - r.party_size - p.max_covers,
          p.online_covers - online - p.max_online_covers))
      where p.tenant_id = r.tenant_id and p.venue_id = r.venue_id and p.slot_at = slot;
    return;
  end if;
  insert into venues.pace as p (tenant_id, venue_id, slot_at, covers, online_covers, max_covers, max_online_covers, raised)
    values (r.tenant_id, r.venue_id, slot, r.party_size, online, r.pace_covers, r.pace_online_covers,
      case when lift then greatest(0, r.party_size - r.pace_covers) else 0 end)
    on conflict (tenant_id, venue_id, slot_at) do update set covers = p.covers + r.party_size,
      online_covers = p.online_covers + online, max_covers = r.pace_covers, max_online_covers = r.pace_online_covers,
      raised = case when lift then greatest(p.raised, p.covers + r.party_size - r.pace_covers,
        p.online_covers + online - r.pace_online_covers) else p.raised end;
end $$;

create function venues.take_places() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into venues.table_use select * from venues.uses_of(new);
  perform venues.count_covers(new, 1);
  return null;
end $$;

create function venues.shift_places() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  delete from venues.table_use u where u.tenant_id = old.tenant_id and u.reservation_id = old.id;
  insert into venues.table_use select * from venues.uses_of(new);
  if (old.starts_at, old.party_size, old.channel, old.status in ('cancelled', 'late_cancelled', 'no_show'))
    is distinct from (new.starts_at, new.party_size, new.channel, new.status in ('cancelled', 'late_cancelled', 'no_show'))
  then
    perform venues.count_covers(old, -1);
    perform venues.count_covers(new, 1);
  end if;
  return null;
end $$;

create trigger reservation_takes_places after insert on venues.reservation
  for each row execute function venues.take_places();
create trigger reservation_shifts_places
  after update of status, starts_at, ends_at, table_ids, party_size, channel, seated_at on venues.reservation
  for each row when ((old.starts_at, old.ends_at, old.table_ids, old.party_size, old.channel, old.seated_at,
      old.status in ('cancelled', 'late_cancelled', 'no_show'))
    is distinct from (new.starts_at, new.ends_at, new.table_ids, new.party_size, new.channel, new.seated_at,
      new.status in ('cancelled', 'late_cancelled', 'no_show')))
  execute function venues.shift_places();

-- Of each venue and hour that touches [since, until): seat-minutes that can be sold (seats times the minutes it is open)
-- and those that are booked (guests times the minutes they sit).
create function venues.occupancy(since timestamptz, until timestamptz)
returns table (venue_id uuid, hour_at timestamptz, booked bigint, sellable bigint)
language sql stable set search_path = pg_catalog, pg_temp as $$
  with span as (
    select date_trunc('hour', since, 'UTC') as since, date_trunc('hour', until + interval '1 hour' - interval '1 microsecond', 'UTC') as until
  ), booked as (
    select r.venue_id, h.hour_at, sum(r.party_size * (extract(epoch from
        least(r.ends_at, h.hour_at + interval '1 hour') - greatest(r.starts_at, h.hour_at)) / 60)::bigint)::bigint as minutes
    from span s join venues.reservation r on r.starts_at < s.until and r.starts_at > s.since - interval '12 hours'
      and r.ends_at > s.since and r.status not in ('cancelled', 'late_cancelled', 'no_show')
    cross join lateral generate_series(greatest(date_trunc('hour', r.starts_at, 'UTC'), s.since),
      least(r.ends_at, s.until) - interval '1 microsecond', interval '1 hour') h(hour_at)
    group by 1, 2
  ), seats as (
    select t.venue_id, sum(t.max_seats) as seats from venues.guest_table t where t.archived_at is null group by 1
  ), days as (
    select v.id as venue_id, l.timezone, d.on_day::date as on_day
    from span s cross join venues.venue v join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id
    cross join lateral generate_series((s.since at time zone l.timezone)::date - 1,
      (s.until at time zone l.timezone)::date, interval '1 day') d(on_day)
    where v.archived_at is null
  ), hours as (
    select d.venue_id, d.timezone, d.on_day, coalesce(c.opens, o.opens) as opens, coalesce(c.closes, o.closes) as closes
    from days d
    left join venues.closure c on c.venue_id = d.venue_id and c.on_day = d.on_day and c.archived_at is null
    left join venues.opening o on o.venue_id = d.venue_id and o.weekday = extract(isodow from d.on_day)
      and o.archived_at is null and c.id is null
    where coalesce(c.opens, o.opens) is not null
  ), open as (
    select h.venue_id, (h.on_day + h.opens) at time zone h.timezone as opens_at,
      (h.on_day + h.closes + case when h.closes <= h.opens then interval '1 day' else interval '0' end)
        at time zone h.timezone as closes_at
    from hours h
  ), sellable as (
    select o.venue_id, h.hour_at, sum(greatest(0, extract(epoch from
        least(o.closes_at, h.hour_at + interval '1 hour') - greatest(o.opens_at, h.hour_at)) / 60))::bigint as minutes
    from span s join open o on o.opens_at < s.until and o.closes_at > s.since
    cross join lateral generate_series(greatest(date_trunc('hour', o.opens_at, 'UTC'), s.since),
      least(o.closes_at, s.until) - interval '1 microsecond', interval '1 hour') h(hour_at)
    group by 1, 2
  )
  select venue_id, hour_at, coalesce(b.minutes, 0), coalesce(s.minutes * t.seats, 0)::bigint
  from sellable s full join booked b using (venue_id, hour_at) left join seats t using (venue_id)
$$;
