import { pino } from 'pino'
import { openAuth } from '#kernel/access/auth.ts'
import { appUrl } from '#kernel/db/database.ts'
import { type CreatedTenant, createTenant } from '#kernel/tenancy/create-tenant.ts'
import type { BenchPostgres } from './postgres.ts'
import { sqlFile } from './sql-file.ts'

/** How many rows a tenant has. */
export interface Size {
  customers: number
  pets: number
  stays: number
  rooms: number
}

export const large: Size = { customers: 11_826, pets: 18_469, stays: 40_000, rooms: 500 }
export const small: Size = { customers: 20, pets: 30, stays: 60, rooms: 10 }
export const calendar: Size = { customers: 500, pets: 800, stays: 3000, rooms: 150 }

/** The login of the people who look at screens. */
export const owner = { email: 'owner@bench.example', password: 'for measuring only, and for no more' }

export interface Place {
  postgres: BenchPostgres
  secret: string
  database: string
}

/** A tenant with that many rows; with `hasOwner` somebody can sign in. */
export async function fill(place: Place, slug: string, size: Size, hasOwner = false): Promise<CreatedTenant> {
  const tenant = await make(place, slug, hasOwner)
  const ids = { tenant: tenant.tenantId, location: tenant.locationId }
  await place.postgres.run(place.database, sqlFile('fill.sql', { ...ids, ...size }))
  return tenant
}

async function make({ postgres, secret, database }: Place, slug: string, hasOwner: boolean) {
  const url = postgres.urlOf(database)
  const tenant = { slug, edition: 'petresort', timezone: 'Europe/Lisbon', currency: 'EUR' }
  if (!hasOwner) return createTenant(tenant, { url })
  const auth = openAuth({ url: appUrl(url, secret, 'mainstay_auth'), secret, log: pino({ level: 'silent' }) })
  try {
    return await createTenant({ ...tenant, owner }, { url, auth })
  } finally {
    await auth.close()
  }
}
