-- A room belongs to one business: without this PostgreSQL multiplies the two shares, expects one stay where a room has
-- had a hundred, and reads all of them to learn which is the next to leave.
create statistics bookings.stay_of_room (dependencies) on tenant_id, room_id from bookings.stay;

-- In plpgsql, which keeps the plan for the session.
create or replace function bookings.is_free_now(room uuid, arrives date, departs date, party integer) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  return (select arrives = departs or case when r.is_exclusive
    then not exists (
      select from bookings.stay s
      where s.room_id = r.id and s.status in ('held', 'confirmed', 'checked_in', 'checked_out')
        and s.arrives_on < s.departs_on and s.departs_on > arrives and s.arrives_on < departs)
    else not exists (
      select from bookings.capacity_day d
      where d.room_id = r.id and d.night_on >= arrives and d.night_on < departs and d.used + party > d.capacity)
    end
  from places.room r where r.id = room);
end $$;

-- Whether somebody else's stay is in a room that the caller has just locked. Volatile for the same reason as above.
create function bookings.has_others_now(room uuid, customer uuid, arrives date, departs date) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from bookings.stay s
    where s.room_id = room and s.customer_id <> customer and s.arrives_on < departs and s.departs_on > arrives
      and s.status in ('held', 'confirmed', 'checked_in', 'checked_out') and s.archived_at is null);
end $$;
