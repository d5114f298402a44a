import pg from 'pg'
import type { Acknowledged } from './stubborn-client.ts'

/** What contradicts itself in a tenant's books; every list is empty when all is well. */
export type Oddities = Record<string, unknown[]>

const rows = `(
  select tenant_id, id, version, 'people.customer' as entity from people.customer
  union all
  select tenant_id, id, version, 'bookings.stay' from bookings.stay
)`

const questions: Record<string, string> = {
  'rows without an event or an audit entry for each of their versions': `
    select r.entity, r.id, r.version, e.versions, a.versions as audited from ${rows} r
    left join lateral (
      select array_agg((data ->> 'version')::integer order by (data ->> 'version')::integer) as versions
      from kernel.event where tenant_id = r.tenant_id and row_id = r.id) e on true
    left join lateral (
      select array_agg(row_version order by row_version) as versions
      from kernel.audit where tenant_id = r.tenant_id and row_id = r.id) a on true
    where r.tenant_id = $1 and (e.versions is distinct from array(select generate_series(1, r.version))
      or a.versions is distinct from e.versions)`,
  'events without a row': `
    select e.id, e.name from kernel.event e
    where e.tenant_id = $1 and e.entity in ('people.customer', 'bookings.stay')
      and not exists (select from ${rows} r where r.tenant_id = e.tenant_id and r.id = e.row_id)`,
  'events without an audit entry of the same request': `
    select e.id, e.name, e.request_id from kernel.event e
    where e.tenant_id = $1 and e.entity in ('people.customer', 'bookings.stay') and not exists (
      select from kernel.audit a where a.tenant_id = e.tenant_id and a.row_id = e.row_id
        and a.request_id = e.request_id and a.row_version = (e.data ->> 'version')::integer)`,
  'keys that took effect more than once': `
    select regexp_replace(request_id, '[.]\\d+$', '') as key, array_agg(distinct request_id) as requests
    from kernel.audit where tenant_id = $1 and request_id ~ '[.]\\d+$' group by 1 having count(*) > 1`,
  'stays that overlap': `
    select s.id, o.id as other from bookings.stay s
    join bookings.stay o on o.tenant_id = s.tenant_id and o.room_id = s.room_id and o.id > s.id
      and o.during && s.during
    where s.tenant_id = $1 and s.status not in ('cancelled', 'no_show') and o.status not in ('cancelled', 'no_show')`,
  'numbers that the counter would give out again': `
    select s.number, c.value from bookings.stay s
    join kernel.counter c on c.tenant_id = s.tenant_id and c.kind = 'bookings.stay'
    where s.tenant_id = $1 and s.number > c.value`,
  'rows missing from the search': `
    select r.entity, r.id from ${rows} r where r.tenant_id = $1 and not exists (
      select from kernel.search_document d
      where d.tenant_id = r.tenant_id and d.entity = r.entity and d.row_id = r.id)`,
}

/** Asks as the owner, who sees every tenant's rows. */
export async function asDatabaseOwner<T>(url: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}

/** Compares the books with themselves and with what the client was told. */
export function findOddities(
  url: string,
  tenantId: string,
  acknowledged: readonly Acknowledged[],
): Promise<Oddities> {
  return asDatabaseOwner(url, async owner => {
    const found: Oddities = {}
    for (const [question, text] of Object.entries(questions))
      found[question] = (await owner.query(text, [tenantId])).rows.slice(0, 5)
    const told = await tellings(owner, tenantId, acknowledged)
    return { ...found, ...told }
  })
}

interface Booked {
  id: string
  key: string
}

/** What the client was told against what there is: nothing lost, nothing twice, nothing made up. */
async function tellings(
  owner: pg.Client,
  tenantId: string,
  acknowledged: readonly Acknowledged[],
): Promise<Oddities> {
  const made = new Map(acknowledged.filter(({ status }) => status === 201).map(each => [each.key, each]))
  const { rows: there } = await owner.query<Booked>(
    `select id, name as key from people.customer where tenant_id = $1
     union all select id, notes from bookings.stay where tenant_id = $1`,
    [tenantId],
  )
  const { rows: effects } = await owner.query<{ key: string; id: string; version: number }>(
    `select regexp_replace(request_id, '[.]\\d+$', '') as key, row_id as id, row_version as version
     from kernel.audit where tenant_id = $1 and request_id ~ '[.]\\d+$'`,
    [tenantId],
  )
  const effectOf = new Map(effects.map(effect => [effect.key, effect]))
  const idOf = new Map(there.map(({ key, id }) => [key, id]))
  return {
    'rows that exist twice': twice(there.map(({ key }) => key)),
    'rows the client was never told of': there.filter(({ key, id }) => made.get(key)?.body.id !== id),
    'acknowledged rows that are lost': [...made.values()].filter(
      ({ key, body }) => idOf.get(key) !== body.id,
    ),
    'acknowledged changes that are lost': acknowledged.filter(({ key, status, body }) => {
      const effect = effectOf.get(key)
      return status < 300 && (effect?.id !== body.id || effect?.version !== body.version)
    }),
    'refusals that took effect': acknowledged.filter(({ key, status }) => status >= 400 && effectOf.has(key)),
    'keys answered twice': twice(acknowledged.map(({ key }) => key)),
  }
}

const twice = (keys: string[]) => keys.filter((key, at) => keys.indexOf(key) !== at)
