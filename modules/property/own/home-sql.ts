import { ownCustomers } from '#modules/people/public.ts'
import { ownHomes } from './homes.ts'

const listOf = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]'::json) from ${from})`

const own = ownCustomers('$1')
const homes = `(select distinct unit_id from ${ownHomes('$1', '$2')} h)`

const money = (name: string, column: string) => `'${name}', case when ${column}_amount is null then null else
  json_build_object('amount', ${column}_amount, 'currency', ${column}_currency) end`

/** SQL: all that a resident sees of their own; $1 is who looks, $2 now. Of a home shared with others: what is theirs. */
export const homeSql = `select json_build_object(
  'people', ${listOf("'id', c.id, 'name', c.name", `people.customer c where c.id in ${own}`, 'c.name')},
  'homes', ${listOf(
    `'unitId', u.id, 'unitName', u.name, 'buildingId', b.id, 'buildingName', b.name, 'role', h.role,
     'startsOn', h.starts_on, 'timezone', l.timezone`,
    `${ownHomes('$1', '$2')} h join property.unit u on u.id = h.unit_id
     join property.building b on b.id = u.building_id join kernel.location l on l.id = u.location_id`,
    'b.name, u.name, h.role',
  )},
  'doors', (select coalesce(json_agg(d.door order by d.passes desc, d.door), '[]'::json) from (
     select door, count(*) as passes from (
       select unnest(p.doors) as door from property.visitor_pass p
         where p.location_id in (select location_id from ${ownHomes('$1', '$2')} h)
       union all select 'Lobby') every group by door order by 2 desc, 1 limit 12) d),
  'requests', ${listOf(
    `'id', q.id, 'number', q.number, 'unitName', u.name, 'title', q.title, 'details', q.details,
     'category', q.category, 'status', q.status, 'priority', q.priority, 'reportedAt', q.reported_at,
     'resolutionDueAt', q.resolution_due_at, 'completedAt', q.completed_at, 'endedBecause', q.ended_because,
     'reopenCount', q.reopen_count, 'verdict', q.verdict, 'mayEnter', q.may_enter,
     'waitsFor', (select x ->> 'reason' from jsonb_array_elements(q.pauses) x where x ->> 'to' is null limit 1),
     'photoIds', (select coalesce(json_agg(f.id order by f.id), '[]'::json) from files.file f
       where f.subject_id = q.id and f.archived_at is null and f.width is not null)`,
    `property.request q left join property.unit u on u.id = q.unit_id
     where q.customer_id in ${own} and q.archived_at is null and q.reported_at > $2::timestamptz - interval '1 year'`,
    'q.reported_at desc',
  )},
  'visits', ${listOf(
    `'id', v.id, 'unitName', u.name, 'title', q.title, 'startsAt', v.starts_at, 'endsAt', v.ends_at, 'basis', v.basis`,
    `property.visit v join property.unit u on u.id = v.unit_id join property.request q on q.id = v.request_id
     where v.unit_id in ${homes} and v.ends_at > $2`,
    'v.starts_at',
  )},
  'parcels', ${listOf(
    `'id', p.id, 'unitName', u.name, 'carrier', p.carrier, 'kind', p.kind, 'isPerishable', p.is_perishable,
     'status', p.status, 'receivedAt', p.received_at, 'collectedAt', p.collected_at, 'collectedBy', p.collected_by`,
    `property.parcel p join property.unit u on u.id = p.unit_id
     where p.unit_id in ${homes} and (p.recipient_id is null or p.recipient_id in ${own})
       and (p.status = 'held' or p.collected_at > $2::timestamptz - interval '14 days')`,
    'p.status desc, p.received_at desc',
  )},
  'passes', ${listOf(
    `'id', p.id, 'unitName', u.name, 'visitorName', p.visitor_name, 'startsOn', p.starts_on, 'endsOn', p.ends_on,
     'weekdays', p.weekdays, 'fromTime', to_char(p.from_time, 'HH24:MI'), 'untilTime', to_char(p.until_time, 'HH24:MI'),
     'doors', p.doors, 'isSingleUse', p.is_single_use, 'useCount', p.use_count, 'revokedAt', p.revoked_at`,
    `property.visitor_pass p join property.unit u on u.id = p.unit_id
     where p.host_id in ${own} and p.ends_on >= ($2::timestamptz)::date - 1`,
    'p.revoked_at nulls first, p.starts_on',
  )},
  'amenities', ${listOf(
    `'id', a.id, 'name', a.name, 'opens', to_char(a.opens, 'HH24:MI'), 'closes', to_char(a.closes, 'HH24:MI'),
     'slotMinutes', a.slot_minutes, 'minMinutes', a.min_minutes, 'maxMinutes', a.max_minutes,
     'perUnitPerDay', a.per_unit_per_day, 'perUnitPerWeek', a.per_unit_per_week,
     'perUnitPerMonth', a.per_unit_per_month, 'horizonDays', a.horizon_days, 'cancelHours', a.cancel_hours,
     'needsApproval', a.needs_approval, ${money('fee', 'a.fee')}, ${money('deposit', 'a.deposit')}, 'terms', a.terms,
     'isSigned', a.terms is null or exists (select from property.amenity_signature s where s.amenity_id = a.id
       and s.terms_version = a.terms_version and s.customer_id in ${own})`,
    `property.amenity a where a.archived_at is null
       and a.location_id in (select location_id from ${ownHomes('$1', '$2')} h)`,
    'a.name',
  )},
  'reservations', ${listOf(
    `'id', r.id, 'amenityName', a.name, 'startsAt', r.starts_at, 'endsAt', r.ends_at, 'status', r.status,
     'endedBecause', r.ended_because, ${money('fee', 'r.fee')}, ${money('deposit', 'r.deposit')},
     'depositState', r.deposit_state`,
    `property.reservation r join property.amenity a on a.id = r.amenity_id
     where r.customer_id in ${own} and r.ends_at > $2::timestamptz - interval '1 day' and r.status <> 'cancelled'`,
    'r.starts_at',
  )},
  'waits', ${listOf(
    `'id', w.id, 'amenityName', a.name, 'startsAt', w.starts_at, 'endsAt', w.ends_at`,
    `property.amenity_wait w join property.amenity a on a.id = w.amenity_id
     where w.customer_id in ${own} and w.status = 'waiting' and w.starts_at > $2`,
    'w.starts_at',
  )},
  'months', (select coalesce(json_agg(m.month order by m.month desc), '[]'::json) from (
     select distinct s.month from property.sheet s join property.unit u on u.building_id = s.building_id
       join ${ownHomes('$1', '$2')} h on h.unit_id = u.id and to_char(h.starts_on, 'YYYY-MM') <= s.month) m)
) as home`
