const listOf = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]'::json) from ${from})`

const where = `'unitId', u.id, 'unitName', u.name, 'buildingName', b.name`
const unitOf = (id: string) =>
  `join property.unit u on u.id = ${id} join property.building b on b.id = u.building_id`

/** SQL giving the day of a desk as one json: $1 location, $2 now, $3 the locations of whoever asks. */
export const frontDeskSql = `
  select json_build_object('on', d.today,
  'parcels', ${listOf(
    `${where}, 'count', w.count, 'oldestAt', w.oldest, 'isPerishable', w.perishable, 'names', (
       select coalesce(json_agg(distinct c.name), '[]'::json) from property.residency r
       join people.customer c on c.id = r.customer_id where r.unit_id = u.id and r.archived_at is null
         and r.moved_out_at is null and (r.role <> 'owner' or not exists (
           select from property.residency o where o.unit_id = u.id and o.role <> 'owner' and o.archived_at is null
             and o.moved_out_at is null and d.today between o.starts_on and coalesce(o.ends_on, 'infinity')))
         and d.today between r.starts_on and coalesce(r.ends_on, 'infinity'))`,
    `(select p.unit_id, count(*)::integer as count, min(p.received_at) as oldest, bool_or(p.is_perishable) as perishable
      from property.parcel p where p.location_id = l.id and p.status = 'held' and p.archived_at is null
      group by p.unit_id) w ${unitOf('w.unit_id')}`,
    'w.perishable desc, b.name, u.floor, u.name',
  )},
  'visitors', ${listOf(
    `${where}, 'id', p.id, 'visitorName', p.visitor_name, 'hostName', c.name,
     'fromTime', to_char(p.from_time, 'HH24:MI'), 'untilTime', to_char(p.until_time, 'HH24:MI'), 'doors', p.doors,
     'useCount', p.use_count, 'isSingleUse', p.is_single_use`,
    `property.visitor_pass p ${unitOf('p.unit_id')} join people.customer c on c.id = p.host_id
     where p.location_id = l.id and p.revoked_at is null and d.today between p.starts_on and p.ends_on
       and (coalesce(jsonb_array_length(p.weekdays), 0) = 0
         or p.weekdays @> to_jsonb(extract(isodow from d.today)::integer))`,
    'p.from_time, p.visitor_name',
  )},
  'reservations', ${listOf(
    `${where}, 'id', r.id, 'amenityName', a.name, 'customerName', c.name, 'startsAt', r.starts_at,
     'endsAt', r.ends_at, 'status', r.status, 'depositState', r.deposit_state`,
    `property.reservation r ${unitOf('r.unit_id')} join property.amenity a on a.id = r.amenity_id
     join people.customer c on c.id = r.customer_id
     where r.location_id = l.id and r.status in ('requested', 'confirmed')
       and (r.starts_at at time zone l.timezone)::date = d.today`,
    'r.starts_at',
  )},
  'visits', ${listOf(
    `${where}, 'id', v.id, 'requestId', v.request_id, 'title', q.title, 'startsAt', v.starts_at, 'endsAt', v.ends_at,
     'basis', v.basis`,
    `property.visit v ${unitOf('v.unit_id')} join property.request q on q.id = v.request_id
     where v.location_id = l.id and (v.starts_at at time zone l.timezone)::date = d.today`,
    'v.starts_at',
  )},
  'instructions', ${listOf(
    `${where}, 'id', i.id, 'kind', i.kind, 'who', i.who, 'note', i.note, 'endsOn', i.ends_on`,
    `property.instruction i ${unitOf('i.unit_id')}
     where i.location_id = l.id and i.ended_at is null and i.archived_at is null
       and d.today between i.starts_on and coalesce(i.ends_on, 'infinity')`,
    `i.kind = 'do_not_admit' desc, b.name, u.floor, u.name`,
  )},
  'requests', (select json_build_object('open', count(*), 'overdue', count(*) filter (
       where coalesce(case when q.responded_at is null then q.response_due_at end, q.resolution_due_at) < $2),
       'paused', count(*) filter (where q.resolution_due_at is null)) from property.request q
     where q.location_id = l.id and q.status in ('open', 'processing', 'deferred') and q.archived_at is null)
  ) as json
  from kernel.location l cross join lateral (select ($2::timestamptz at time zone l.timezone)::date as today) d
  where l.id = $1 and ($3::uuid[] is null or l.id = any ($3))`
