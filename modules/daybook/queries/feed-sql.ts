import { ownCustomers } from '#modules/people/public.ts'

const own = ownCustomers('$1::uuid')

/**
 * Children whose family the viewer is. Who is kept from a child sees nothing of it, whatever else is on file; who may
 * only collect it sees nothing of its day.
 */
const mine = `mine as materialized (
  select d.id, d.name, c.born_on, bool_or(k.role = 'guardian') as is_guardian
  from children.contact k
  join children.child c on c.id = k.child_id
  join care.dependant d on d.id = c.id and d.archived_at is null
  where k.customer_id in ${own} and k.archived_at is null
  group by d.id, d.name, c.born_on
  having bool_or(k.role in ('guardian', 'family')) and not bool_or(k.is_denied))`

const listOf = (fields: string, from: string, order: string) =>
  `(select coalesce(json_agg(json_build_object(${fields}) order by ${order}), '[]'::json) from ${from})`

/** $1 who looks, $2 the day, or today, $3 now. */
export const feedSql = `
  with ${mine}, place as materialized (
    select coalesce((select l.timezone from presence.placement p join presence.area a on a.id = p.area_id
      join kernel.location l on l.id = a.location_id where p.dependant_id in (select id from mine) limit 1), $4) as zone
  ), day as materialized (
    select zone, coalesce($2::date, ($3::timestamptz at time zone zone)::date) as today,
      coalesce($2::date, ($3::timestamptz at time zone zone)::date)::timestamp at time zone zone as begins,
      (coalesce($2::date, ($3::timestamptz at time zone zone)::date) + 1)::timestamp at time zone zone as ends
    from place
  )
  select json_build_object('on', day.today, 'timezone', day.zone,
    'payers', ${listOf(`'id', c.id, 'name', c.name`, `people.customer c where c.id in ${own}`, 'c.name, c.id')},
    'children', ${listOf(
      `'id', m.id, 'name', m.name, 'areaName', a.name, 'since', s.started_at`,
      `mine m left join presence.segment s on s.dependant_id = m.id and s.ended_at is null
       left join presence.area a on a.id = s.area_id`,
      'm.name, m.id',
    )},
    'collectors', ${listOf(
      `'childId', k.child_id, 'name', k.name, 'relationship', k.relationship, 'role', k.role,
       'weekdays', k.weekdays, 'validUntilOn', k.valid_until_on`,
      `children.contact k join mine m on m.id = k.child_id and m.is_guardian
       where k.archived_at is null and not k.is_denied and k.role <> 'emergency'
         and (k.valid_until_on is null or k.valid_until_on >= day.today)`,
      'k.child_id, k.role, k.name, k.id',
    )},
    'moves', ${listOf(
      `'childId', s.dependant_id, 'areaName', a.name, 'startedAt', s.started_at, 'endedAt', s.ended_at,
       'isMove', s.method = 'move'`,
      `presence.segment s join presence.area a on a.id = s.area_id
       where s.dependant_id in (select id from mine) and s.started_at >= day.begins and s.started_at < day.ends`,
      's.started_at',
    )},
    'releases', ${listOf(
      `'childId', r.dependant_id, 'at', r.at, 'personName', r.person_name`,
      `presence.release r where r.dependant_id in (select id from mine) and r.outcome = 'released'
         and r.at >= day.begins and r.at < day.ends`,
      'r.at',
    )},
    'entries', ${listOf(
      `'id', e.id, 'childId', e.dependant_id, 'kind', e.kind, 'at', e.at, 'endedAt', e.ended_at, 'meal', e.meal,
       'amount', e.amount, 'millilitres', e.millilitres, 'text', e.text, 'photoIds', e.photo_ids`,
      `daybook.entry e where e.dependant_id in (select id from mine) and e.is_for_family and e.archived_at is null
         and e.at >= day.begins and e.at < day.ends`,
      'e.at',
    )}) as feed
  from day`
