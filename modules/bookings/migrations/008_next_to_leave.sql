-- Asked by dates, PostgreSQL goes through every stay of the house that leaves later, once bookings lie where none lay when
-- it last looked: a third of what a booking costs. Asked by the room, it reads that room's.
create or replace function bookings.is_free_now(room uuid, arrives date, departs date, party integer) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  return (select arrives = departs or case when r.is_exclusive
    then coalesce((
      select s.arrives_on from bookings.stay s
      where s.room_id = r.id and s.status in ('held', 'confirmed', 'checked_in', 'checked_out')
        and s.arrives_on < s.departs_on and s.departs_on > arrives
      order by s.departs_on limit 1) >= departs, true)
    else not exists (
      select from bookings.capacity_day d
      where d.room_id = r.id and d.night_on >= arrives and d.night_on < departs and d.used + party > d.capacity)
    end
  from places.room r where r.id = room);
end $$;

create or replace function bookings.has_others_now(room uuid, customer uuid, arrives date, departs date) returns boolean
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
begin
  return exists (select from (
      select s.customer_id, s.arrives_on, s.departs_on, s.status, s.archived_at
      from bookings.stay s where s.room_id = room offset 0) s
    where s.customer_id <> customer and s.arrives_on < departs and s.departs_on > arrives
      and s.status in ('held', 'confirmed', 'checked_in', 'checked_out') and s.archived_at is null);
end $$;
