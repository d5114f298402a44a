-- What a stay takes from its room. "for share" holds off a change of the room's capacity or order until this
-- stay is committed; without it both could pass their checks side by side.
create function bookings.fit_stay_to_room() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  room record;
begin
  if new.room_id is null then
    new.is_exclusive := true;
    return new;
  end if;
  select r.is_exclusive, r.capacity, r.out_of_order_on into room from places.room r
    where r.tenant_id = new.tenant_id and r.id = new.room_id for share;
  if not found then
    return new;  -- the foreign key refuses it
  end if;
  new.is_exclusive := room.is_exclusive;
  if new.status in ('cancelled', 'no_show') then
    return new;
  end if;
  if new.party_size > room.capacity then
    raise exception 'a party of % does not fit a room for %', new.party_size, room.capacity
      using errcode = 'check_violation', schema = 'bookings', table = 'stay', constraint = 'stay_party_fits';
  end if;
  if new.departs_on > room.out_of_order_on then
    raise exception 'the room is out of order from %', room.out_of_order_on
      using errcode = 'check_violation', schema = 'bookings', table = 'stay', constraint = 'stay_room_in_order';
  end if;
  return new;
end $$;

create trigger stay_fits_room before insert or update of room_id, party_size, arrives_on, departs_on
  on bookings.stay for each row execute function bookings.fit_stay_to_room();

-- The nights a stay takes up in a shared room; none when it has no room, a room to itself, or was called off.
create function bookings.shared_nights(stay bookings.stay)
returns table (tenant_id uuid, room_id uuid, night_on date, party integer)
language sql stable set search_path = pg_catalog, pg_temp as $$
  select stay.tenant_id, stay.room_id, stay.arrives_on + n, stay.party_size
  from generate_series(0, stay.departs_on - stay.arrives_on - 1) n
  where stay.room_id is not null and not stay.is_exclusive
    and stay.status in ('held', 'confirmed', 'checked_in', 'checked_out')
$$;

-- Nights are locked in the order of room and night, so that two stays which cross never wait for each other.
create function bookings.count_shared_nights() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into bookings.capacity_day (tenant_id, room_id, night_on, used, capacity)
    select n.tenant_id, n.room_id, n.night_on, 0, r.capacity
    from bookings.shared_nights(new) n
    join places.room r on r.tenant_id = n.tenant_id and r.id = n.room_id
    order by n.room_id, n.night_on
    on conflict do nothing;
  perform from bookings.capacity_day d
    join (select * from bookings.shared_nights(old) union all select * from bookings.shared_nights(new)) n
      using (tenant_id, room_id, night_on)
    order by d.room_id, d.night_on
    for update of d;
  update bookings.capacity_day d set used = d.used + n.change
    from (
      select tenant_id, room_id, night_on, sum(change)::integer as change
      from (
        select tenant_id, room_id, night_on, -party as change from bookings.shared_nights(old)
        union all
        select tenant_id, room_id, night_on, party from bookings.shared_nights(new)
      ) both_ways
      group by tenant_id, room_id, night_on
      having sum(change) <> 0
    ) n
    where d.tenant_id = n.tenant_id and d.room_id = n.room_id and d.night_on = n.night_on;
  return null;
end $$;

create trigger stay_takes_places after insert on bookings.stay
  for each row when (not new.is_exclusive) execute function bookings.count_shared_nights();
create trigger stay_shifts_places after update on bookings.stay
  for each row when (not old.is_exclusive or not new.is_exclusive) execute function bookings.count_shared_nights();
create trigger stay_frees_places after delete on bookings.stay
  for each row when (not old.is_exclusive) execute function bookings.count_shared_nights();

-- A room neither shrinks below what is already promised in it nor goes while someone is still to come. Days are
-- judged by the clock that wrote the row.
create function bookings.keep_promised_places() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  today constant date := (new.updated_at at time zone 'UTC')::date;
begin
  update bookings.capacity_day set capacity = new.capacity
    where tenant_id = new.tenant_id and room_id = new.id and night_on >= today - 1;
  perform from bookings.stay
    where tenant_id = new.tenant_id and room_id = new.id and departs_on >= today
      and (party_size > new.capacity or new.archived_at is not null)
      and status in ('held', 'confirmed', 'checked_in');
  if found then
    raise exception 'someone is booked into this room'
      using errcode = 'check_violation', schema = 'places', table = 'room', constraint = 'room_holds_promises';
  end if;
  return null;
end $$;

create trigger room_keeps_promises after update of capacity, archived_at on places.room
  for each row when (old.capacity is distinct from new.capacity or old.archived_at is null and new.archived_at is not null)
  execute function bookings.keep_promised_places();

-- Taken inside the insert, so that the counter's row is locked for the shortest time a number can be.
create function bookings.number_stay() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into kernel.counter as c (tenant_id, kind, value) values (new.tenant_id, 'bookings.stay', 1)
    on conflict (tenant_id, kind) do update set value = c.value + 1
    returning value into new.number;
  return new;
end $$;

create trigger stay_numbered before insert on bookings.stay
  for each row when (new.number is null) execute function bookings.number_stay();

-- Asked about a room that the caller has just locked. Volatile, so that it sees what was committed while the lock
-- was waited for; the statement around it still sees the state before.
create function bookings.is_free_now(room uuid, arrives date, departs date, party integer) returns boolean
language sql volatile set search_path = pg_catalog, pg_temp as $$
  select arrives = departs or case when r.is_exclusive
    then not exists (
      select from bookings.stay s
      where s.room_id = r.id and s.status in ('held', 'confirmed', 'checked_in', 'checked_out')
        and s.arrives_on < s.departs_on and s.departs_on > arrives and s.arrives_on < departs)
    else not exists (
      select from bookings.capacity_day d
      where d.room_id = r.id and d.night_on >= arrives and d.night_on < departs and d.used + party > d.capacity)
    end
  from places.room r where r.id = room
$$;
