import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import type { Mapping } from '#modules/transfer/mapping/mapping.ts'
import { bringIn } from './bring-in.ts'
import type { TestTenant, World } from './world.ts'

const folder = new URL('../../data/hotel-bookings/', import.meta.url)

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
