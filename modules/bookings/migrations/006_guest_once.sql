-- Nobody sleeps in two places: a guest has one stay at a time, whatever any code above this does. The range stands on
-- the guest's own line because a guest may leave before the others; null on a stay that is over or called off.
alter table bookings.stay_guest
  add column during daterange,
  -- The stay has begun without this one, who is still to come.
  add column is_awaited boolean not null default false,
  -- When it is not the check-in of the stay.
  add column arrived_at timestamptz;
alter table bookings.stay
  add column awaited_count integer not null default 0 constraint stay_awaited check (awaited_count >= 0);

create function bookings.range_of_guest(stay bookings.stay, leaves_on date) returns daterange
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case when stay.status in ('held', 'confirmed', 'checked_in') and stay.archived_at is null
    then daterange(stay.arrives_on, greatest(stay.arrives_on, least(stay.departs_on, leaves_on)), '[)') end
$$;

create function bookings.place_guest() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  select bookings.range_of_guest(s, new.leaves_on) into new.during
    from bookings.stay s where s.tenant_id = new.tenant_id and s.id = new.stay_id;
  return new;
end $$;

create function bookings.place_guests_of_stay() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  update bookings.stay_guest g set during = bookings.range_of_guest(new, g.leaves_on)
    where g.tenant_id = new.tenant_id and g.stay_id = new.id;
  return null;
end $$;

-- The owner of the tables sees no rows of a tenant without naming it; tenants are few when this runs. Of two stays
-- that were let overlap before, the later one is left as it is.
do $$
declare
  each_tenant record;
begin
  for each_tenant in select id from kernel.tenant loop
    perform set_config('app.tenant_id', each_tenant.id::text, true);
    update bookings.stay_guest g set during = bookings.range_of_guest(s, g.leaves_on)
      from bookings.stay s where s.tenant_id = g.tenant_id and s.id = g.stay_id and g.tenant_id = each_tenant.id;
    update bookings.stay_guest g set during = null where g.tenant_id = each_tenant.id and exists (
      select from bookings.stay_guest o where o.tenant_id = g.tenant_id and o.dependant_id = g.dependant_id
        and o.during && g.during and o.stay_id < g.stay_id);
  end loop;
  perform set_config('app.tenant_id', '', true);
end $$;

alter table bookings.stay_guest add constraint stay_guest_once
  exclude using gist (tenant_id with =, dependant_id with =, during with &&) where (during is not null);

create trigger stay_guest_placed before insert or update of leaves_on, stay_id on bookings.stay_guest
  for each row execute function bookings.place_guest();
create trigger stay_places_guests after update on bookings.stay
  for each row when ((old.arrives_on, old.departs_on, old.status, old.archived_at)
    is distinct from (new.arrives_on, new.departs_on, new.status, new.archived_at))
  execute function bookings.place_guests_of_stay();
