import pg from 'pg'
import type { Mapping } from '#modules/transfer/mapping/mapping.ts'
import type { TestTenant, World } from './world.ts'

/** Starts an import, lets all work be done, and gives it as it ended. */
export async function bringIn(
  world: World,
  tenant: TestTenant,
  entity: string,
  csv: string,
  mapping?: Mapping,
  more: object = {},
) {
  const owner = world.as(tenant.owner)
  const started = await owner.post('/v1/imports', {
    entity,
    fileName: 'file.csv',
    csv,
    ...(mapping ? { mapping } : {}),
    ...more,
  })
  if (started.status !== 201) return started.body
  await world.jobs.drain()
  return (await owner.get(`/v1/imports/${started.body.id}`)).body
}

/** Tables by the hash of all their rows, as the owner of the database sees them. */
export async function checksums(
  world: World,
  tenant: TestTenant,
  tables: string[],
): Promise<Record<string, string>> {
  return asOwner(world, async client => {
    const sums: Record<string, string> = {}
    for (const table of tables) {
      const text = `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by id)), '') as sum from ${table} t where tenant_id = $1`
      sums[table] = (await client.query(text, [tenant.id])).rows[0].sum
    }
    return sums
  })
}

export async function asOwner<T>(world: World, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: world.url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
