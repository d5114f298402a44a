import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { gunzipSync } from 'node:zlib'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { figure, rounded, spread } from '../measuring/figures.ts'
import type { Measure } from '../measuring/measure.ts'
import { cpuOf, cpuOfPostgres } from '../measuring/processes.ts'
import { atLeast } from '../measuring/report.ts'
import { type Api, api } from './api.ts'

const folder = new URL('../../data/hotel-bookings/', import.meta.url)

function customers(count: number, run: number): string {
  const lines = Array.from(
    { length: count },
    (_, at) => `Guest ${run} ${at},guest${at}.${run}@mail.example,+351 9${String(at).padStart(8, '0')},PT`,
  )
  return `name,email,phone,country\n${lines.join('\n')}`
}

/** Rows of the file per second, from sending it until the last row is in. */
async function bringIn(
  tenant: Api,
  file: { entity: string; csv: string; mapping?: unknown },
): Promise<number> {
  const from = performance.now()
  const started = await tenant.post('/v1/imports', { fileName: 'file.csv', ...file })
  for (;;) {
    const now = await tenant.get(`/v1/imports/${started.id}`)
    if (now.status === 'done') {
      if (now.createdCount === 0) throw new Error('The import refused every row')
      return now.totalCount / ((performance.now() - from) / 1000)
    }
    if (now.status !== 'running') throw new Error(`The import is ${now.status}`)
    await wait(20)
  }
}

/** A resort with rooms enough for every night of the file. */
async function buildHotel(tenant: Api, locationId: string): Promise<void> {
  await tenant.patch(`/v1/locations/${locationId}`, { code: 'RESORT' })
  for (const code of 'ABCDEFGHLP') {
    const type = { locationId, name: `Type ${code}`, code, size: 'medium', capacity: 6 }
    const { id } = await tenant.post('/v1/room-types', {
      ...type,
      nightlyRate: { amount: 5000, currency: 'EUR' },
    })
    const fields = {
      locationId: { const: locationId },
      roomTypeId: { const: id },
      name: { column: 'code' },
      code: { column: 'code' },
      size: { const: 'medium' },
      capacity: { const: 6 },
    }
    const csv = `code\n${Array.from({ length: 200 }, (_, at) => `${code}${at}`).join('\n')}`
    const mapping = { targets: [{ entity: 'places.room', key: '{code}', fields }] }
    await bringIn(tenant, { entity: 'places.room', csv, mapping })
  }
}

export const imports: Measure = {
  name: 'import',
  summary: 'rows per second through POST /v1/imports: 50,000 customers, and 14,938 real bookings',
  async run({ house: open, pace }) {
    const house = await open()
    const tenants = await house.usual()
    await house.copy('usual', 'imports')
    const server = await house.mainstay('imports')
    const cpu = () => cpuOf(server.pid) + cpuOfPostgres(house.postgres.pid)
    const count = pace.isQuick ? 5_000 : 50_000

    const plain: number[] = []
    const before = cpu()
    const runs = pace.isQuick ? 1 : 3
    for (let run = 0; run < runs; run++)
      plain.push(
        await bringIn(api(server.url, tenants.large.apiKey), {
          entity: 'people.customer',
          csv: customers(count, run),
        }),
      )
    const plainCpu = (cpu() - before) / (count * runs)

    const place = { slug: 'hotel', edition: 'petresort', timezone: 'Europe/Lisbon', currency: 'EUR' }
    const made = await createTenant(place, { url: house.postgres.urlOf('imports') })
    const hotel = api(server.url, made.apiKey)
    await buildHotel(hotel, made.locationId)
    const csv = gunzipSync(readFileSync(new URL('hotel-bookings.csv.gz', folder))).toString()
    const mapping = JSON.parse(readFileSync(new URL('mapping.json', folder), 'utf8'))
    const between = cpu()
    const bookings = await bringIn(hotel, { entity: 'bookings.stay', csv, mapping })
    const hotelCpu = (cpu() - between) / 14_938
    await server.stop()
    return {
      title: 'Import',
      columns: ['file', 'rows of it per second', 'CPU µs each'],
      rows: [
        [`${count} customers, 4 columns`, spread(figure(plain)), rounded(plainCpu)],
        ['14,938 bookings: each a customer and a stay in a room', rounded(bookings), rounded(hotelCpu)],
      ],
      verdicts: [
        atLeast('import of customers', figure(plain).median, 5_000, undefined, 'rows/s'),
        atLeast('import of bookings (two records a row)', bookings, 5_000, undefined, 'rows/s'),
      ],
      readings: { plain, plainCpu, bookings, hotelCpu },
    }
  },
}
