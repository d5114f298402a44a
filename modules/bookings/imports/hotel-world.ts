import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import pg from 'pg'
import type { TestTenant, World } from '#apps/testing/world.ts'
import type { Mapping } from '#kernel/transfer/mapping/mapping.ts'

const folder = new URL('../../../data/hotel-bookings/', import.meta.url)

export const hotelCsv = () => gunzipSync(readFileSync(new URL('hotel-bookings.csv.gz', folder))).toString()
export const hotelMapping = (): Mapping => JSON.parse(readFileSync(new URL('mapping.json', folder), 'utf8'))

/** What a script that shares no code with us reads out of the same file. */
export const checkedBy = (script: string) =>
  JSON.parse(execFileSync(process.execPath, [new URL(script, folder).pathname], { encoding: 'utf8' }))

/** A location RESORT with so many rooms per type; a type that is only ever cancelled has none. */
export async function buildHotel(world: World, tenant: TestTenant, rooms: Record<string, number>) {
  const owner = world.as(tenant.owner)
  const { locationId } = tenant
  await owner.patch(`/v1/locations/${locationId}`, { code: 'RESORT' })
  const rate = { amount: 5000, currency: 'EUR' }
  for (const [code, count] of Object.entries({ P: 0, ...rooms })) {
    const type = { locationId, name: `Type ${code}`, code, size: 'medium', capacity: 6, nightlyRate: rate }
    const { id: roomTypeId } = (await owner.post('/v1/room-types', type)).body
    const lines = Array.from({ length: count }, (_, n) => `${code}${n + 1},${n}`)
    if (count)
      await bringIn(
        world,
        tenant,
        'places.room',
        `code,position\n${lines.join('\n')}`,
        roomMapping(locationId, roomTypeId),
      )
  }
}

const roomMapping = (locationId: string, roomTypeId: string): Mapping => ({
  targets: [
    {
      entity: 'places.room',
      key: '{code}',
      fields: {
        locationId: { const: locationId },
        roomTypeId: { const: roomTypeId },
        name: { column: 'code' },
        code: { column: 'code' },
        size: { const: 'medium' },
        capacity: { const: 6 },
        position: { column: 'position' },
      },
    },
  ],
})

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
