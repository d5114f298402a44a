-- What many reservations take is written at once: a batch of 200 took 1.3 ms for each row in triggers by the row.
create or replace function venues.take_places() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into venues.table_use (tenant_id, reservation_id, table_id, venue_id, starts_at, ends_at)
    select r.tenant_id, r.id, t.id, r.venue_id, least(r.starts_at, r.seated_at), greatest(
      r.ends_at + make_interval(mins => r.buffer_minutes), least(r.starts_at, r.seated_at) + interval '1 minute')
    from booked r cross join unnest(r.table_ids) t(id)
    where r.status not in ('cancelled', 'late_cancelled', 'no_show');
  insert into venues.pace as p (tenant_id, venue_id, slot_at, covers, online_covers, max_covers, max_online_covers)
    select r.tenant_id, r.venue_id, date_bin('15 minutes', r.starts_at, '2000-01-01 00:00+00') as slot_at,
      sum(r.party_size), sum(case when r.channel = 'online' then r.party_size else 0 end),
      min(r.pace_covers), min(r.pace_online_covers)
    from booked r
    where r.status not in ('cancelled', 'late_cancelled', 'no_show')
      and r.pacing_override is null and r.channel <> 'walk_in'
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (tenant_id, venue_id, slot_at) do update set covers = p.covers + excluded.covers,
      online_covers = p.online_covers + excluded.online_covers, max_covers = excluded.max_covers,
      max_online_covers = excluded.max_online_covers;
  perform venues.count_covers(r, 1) from booked b join venues.reservation r on r.tenant_id = b.tenant_id and r.id = b.id
    where b.pacing_override is not null or b.channel = 'walk_in'
    order by b.venue_id, b.starts_at;
  return null;
end $$;

drop trigger reservation_takes_places on venues.reservation;
create trigger reservation_takes_places after insert on venues.reservation
  referencing new table as booked for each statement execute function venues.take_places();

-- Whoever has just read the venue says where it lies.
drop trigger reservation_lies_with_venue on venues.reservation;
create trigger reservation_lies_with_venue before insert on venues.reservation
  for each row when (new.location_id is null) execute function venues.lie_with_venue();

-- Of what is taken only what touches one of the times asked for: a venue may be named several times. Times are counted
-- in place, since a function with a path of its own is called anew for every row.
create or replace function venues.facts(ids uuid[], since timestamptz[], until timestamptz[], lock boolean)
returns table (facts json)
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  if lock then
    -- In one order, so that two who want the same venues never wait for each other.
    perform from venues.venue v where v.id = any (ids) order by v.id for no key update;
  end if;
  return query
  select json_build_object('id', v.id, 'locationId', v.location_id, 'name', v.name, 'timezone', l.timezone,
    'isClosedDown', v.archived_at is not null, 'isOnline', v.is_online, 'turnMinutes', v.turn_minutes,
    'bufferMinutes', v.buffer_minutes, 'maxOversizeSeats', v.max_oversize_seats, 'pacingCovers', v.pacing_covers,
    'onlinePacingCovers', v.online_pacing_covers, 'maxOnlineParty', v.max_online_party,
    'leadMinutes', v.lead_minutes, 'horizonDays', v.horizon_days,
    'openings', coalesce((select json_agg(json_build_object('weekday', o.weekday, 'opens', to_char(o.opens, 'HH24:MI'),
        'closes', to_char(o.closes, 'HH24:MI'), 'lastSeating', to_char(o.last_seating, 'HH24:MI')) order by o.opens)
      from venues.opening o where o.venue_id = v.id and o.archived_at is null), '[]'),
    'closures', coalesce((select json_agg(json_build_object('onDay', c.on_day, 'opens', to_char(c.opens, 'HH24:MI'),
        'closes', to_char(c.closes, 'HH24:MI'), 'reason', c.reason))
      from venues.closure c where c.venue_id = v.id and c.archived_at is null
        and c.on_day between (w.first_at at time zone l.timezone)::date - 1 and (w.last_at at time zone l.timezone)::date + 1), '[]'),
    'turns', coalesce((select json_agg(json_build_object('upToGuests', t.up_to_guests, 'minutes', t.minutes,
        'weekday', t.weekday, 'from', to_char(t.from_time, 'HH24:MI'), 'until', to_char(t.until_time, 'HH24:MI')))
      from venues.turn_time t where t.venue_id = v.id and t.archived_at is null), '[]'),
    'pacing', coalesce((select json_agg(json_build_object('onDay', p.on_day, 'weekday', p.weekday,
        'from', to_char(p.from_time, 'HH24:MI'), 'until', to_char(p.until_time, 'HH24:MI'),
        'covers', p.covers, 'onlineCovers', p.online_covers) order by p.created_at, p.id)
      from venues.pacing p where p.venue_id = v.id and p.archived_at is null), '[]'),
    'tables', coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name, 'min', t.min_seats,
        'max', t.max_seats, 'extra', t.extra_seats, 'priority', t.priority, 'availability', t.availability))
      from venues.guest_table t where t.venue_id = v.id and t.archived_at is null), '[]'),
    'combos', coalesce((select json_agg(json_build_object('tableIds', c.table_ids, 'name', c.name, 'min', c.min_seats,
        'max', c.max_seats, 'extra', c.extra_seats, 'priority', c.priority, 'availability', c.availability))
      from venues.combo c where c.venue_id = v.id and c.archived_at is null), '[]'),
    'uses', coalesce((select json_agg(json_build_object('tableId', u.table_id, 'reservationId', u.reservation_id,
        'from', (extract(epoch from u.starts_at) * 1000)::bigint, 'until', (extract(epoch from u.ends_at) * 1000)::bigint))
      from (select distinct u.table_id, u.reservation_id, u.starts_at, u.ends_at
        from unnest(w.since, w.until) s(since, until)
        join venues.table_use u on u.venue_id = v.id and u.ends_at > s.since and u.starts_at < s.until) u), '[]'),
    'paces', coalesce((select json_agg(json_build_object('at', (extract(epoch from p.slot_at) * 1000)::bigint,
        'covers', p.covers, 'online', p.online_covers, 'raised', p.raised))
      from (select distinct p.slot_at, p.covers, p.online_covers, p.raised
        from unnest(w.since, w.until) s(since, until)
        join venues.pace p on p.venue_id = v.id and p.slot_at > s.since - interval '15 minutes'
          and p.slot_at < s.until) p), '[]'))
  from (select a.id, array_agg(a.since) as since, array_agg(a.until) as until, min(a.since) as first_at,
      max(a.until) as last_at from unnest(ids, since, until) a(id, since, until) group by a.id) w
  join venues.venue v on v.id = w.id
  join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id;
end $$;
