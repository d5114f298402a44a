import pg from 'pg'

export interface Table {
  /** `pets.pet`, quoted where it must be. */
  name: string
  columns: string[]
  /** Row security holds for the owner too. */
  isForced: boolean
  /** Not a page on the disk: no row, whoever asks. */
  isBare: boolean
}

// Ours, and those of the libraries that keep sign-ins and the queue; extensions live in public.
const tablesSql = `
  select format('%I.%I', n.nspname, c.relname) as name, c.relrowsecurity and c.relforcerowsecurity as "isForced",
    pg_relation_size(c.oid) = 0 as "isBare",
    (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '')::text[] as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind = 'r' and c.relpersistence = 'p'
    and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
  order by n.nspname collate "C", c.relname collate "C"`

export const tablesOf = async (client: pg.ClientBase): Promise<Table[]> =>
  (await client.query<Table>(tablesSql)).rows

/** Values are written the same way on every server; nothing is left out in silence by row security. */
export function ownerClient(url: string): pg.Client {
  const settings =
    '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c extra_float_digits=1 -c bytea_output=hex'
  const client = new pg.Client({
    connectionString: url,
    application_name: 'mainstay backup',
    keepAlive: true,
    options: `${settings} -c client_encoding=UTF8 -c statement_timeout=0`,
  })
  // A connection that is lost fails the statement under way; unheard, it would end the process as well.
  client.on('error', () => undefined)
  return client
}

const strong = 'select rolsuper or rolbypassrls as is from pg_roles where rolname = current_user'

/**
 * The tenants to go through one by one, or undefined for an owner who sees all rows at once. A hosted owner usually
 * does not: row security holds for them too.
 */
export async function tenantsToVisit(client: pg.ClientBase): Promise<string[] | undefined> {
  const { rows } = await client.query<{ is: boolean }>(strong)
  if (rows[0]?.is) return undefined
  await client.query('set local role mainstay_dispatch')
  const { rows: tenants } = await client.query<{ id: string }>('select id from kernel.tenant order by id')
  await client.query('reset role')
  return tenants.map(tenant => tenant.id)
}

export const enter = (client: pg.ClientBase, tenantId: string) =>
  client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId])
