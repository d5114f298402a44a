import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pino } from 'pino'
import { callOperations, tenantOf } from '#apps/server/cli/call-operations.ts'
import { registryOfAll } from '#apps/server/modules.ts'
import { systemActor } from '#kernel/access/actor.ts'
import { requireSecret } from '#kernel/access/secret.ts'
import { type Database, openDatabase } from '#kernel/db/database.ts'
import { allOperations } from '#kernel/http/all-operations.ts'
import { type CreatedTenant, createTenant } from '#kernel/tenancy/create-tenant.ts'
import { type City, drawCity, readCity, replayCity } from '#modules/venues/public.ts'
import type { House } from './house.ts'
import { benchFolder } from './postgres.ts'

const real =
  process.env.MAINSTAY_RESTAURANTS ?? resolve(import.meta.dirname, '../../../shared/data/restaurants-japan')

/** 829 restaurants with 36,259 bookings: real ones where the folder is there, else a drawn city of the same shape. */
export function cityOf(isQuick: boolean): { city: City; isReal: boolean } {
  if (!isQuick && existsSync(join(real, 'air_reserve.csv'))) return { city: readCity(real), isReal: true }
  const city = drawCity({
    seed: 20_170_101,
    venueCount: 829,
    bookingCount: isQuick ? 6_000 : 36_259,
    firstOn: '2017-01-02',
    dayCount: 70,
    place: chance => ({
      area: `Quarter ${chance.whole(1, 40)}`,
      latitude: 35_600_000 + chance.whole(0, 200_000),
      longitude: 139_600_000 + chance.whole(0, 200_000),
    }),
  })
  return { city, isReal: false }
}

export interface Town {
  tenant: CreatedTenant
  db: Database
  bookedCount: number
  bookingSeconds: number
  venueIds: string[]
  close(): Promise<void>
}

/** Opens the city's venues and books everything again, through the operations that the API has. */
export async function replayedTown(house: House, database: string, city: City): Promise<Town> {
  await house.fresh(database)
  const url = house.postgres.urlOf(database)
  const timezone = 'Asia/Tokyo'
  const tenant = await createTenant({ slug: 'town', edition: 'dining', timezone, currency: 'JPY' }, { url })
  const db = await openDatabase({ url, secret: requireSecret({}, benchFolder), log: pino({ level: 'warn' }) })
  const registry = registryOfAll()
  const operations = allOperations(registry, {
    db,
    nouns: () => registry.entities.values(),
    committed: () => {},
  })
  const { tenantId } = tenant
  const known = await tenantOf((id, text, values) => db.read(id, text, values), tenantId)
  const call = callOperations(operations, known, systemActor(tenantId, registry.permissions, 'Replay'))
  let began = performance.now()
  const { bookedCount, venueIds } = await replayCity({
    city,
    call,
    timezone,
    opened() {
      began = performance.now()
    },
  })
  const bookingSeconds = (performance.now() - began) / 1000
  return {
    tenant,
    db,
    bookedCount,
    bookingSeconds,
    venueIds: [...venueIds.values()],
    close: () => db.close(),
  }
}
