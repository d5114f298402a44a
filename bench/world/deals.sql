-- One deal for every venue, that posts while few have booked.
insert into deals.deal (tenant_id, id, created_at, updated_at, venue_id, location_id, name, kind, percent, applies_to,
  weekdays, from_time, until_time, min_party, max_party, takes_solo, over_max, grace_minutes, service_percent, covers_cap,
  lead_minutes, post_below_percent, stop_at_percent, min_on_minutes, min_off_minutes, is_active)
select v.tenant_id, gen_random_uuid(), now(), now(), v.id, v.location_id, 'Quiet', 'percent', 30, 'food',
  '[1,2,3,4,5,6,7]', '12:00', '22:00', 2, 4, true, 'void', 15, 0, 30, 180, 35, 55, 30, 30, true
from venues.venue v where v.tenant_id = :'tenant';
analyze;
