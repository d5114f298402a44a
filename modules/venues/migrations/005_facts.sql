create function venues.millis(at timestamptz) returns bigint
language sql immutable set search_path = pg_catalog, pg_temp as $$ select (extract(epoch from at) * 1000)::bigint $$;

-- All that decides who may sit where, of each venue from `since` to `until`: hours, tables, turn times, pacing, and what
-- is taken. With `lock` nobody else books there until this transaction is over. Volatile, so that it sees what was
-- committed while the lock was waited for.
create function venues.facts(ids uuid[], since timestamptz[], until timestamptz[], lock boolean)
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
        and c.on_day between (w.since at time zone l.timezone)::date - 1 and (w.until at time zone l.timezone)::date + 1), '[]'),
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
        'from', venues.millis(u.starts_at), 'until', venues.millis(u.ends_at)))
      from venues.table_use u where u.venue_id = v.id and u.ends_at > w.since and u.starts_at < w.until), '[]'),
    'paces', coalesce((select json_agg(json_build_object('at', venues.millis(p.slot_at), 'covers', p.covers,
        'online', p.online_covers, 'raised', p.raised))
      from venues.pace p where p.venue_id = v.id and p.slot_at > w.since - interval '15 minutes' and p.slot_at < w.until), '[]'))
  from unnest(ids, since, until) w(id, since, until)
  join venues.venue v on v.id = w.id
  join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id;
end $$;
