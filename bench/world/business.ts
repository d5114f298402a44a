import { type CreatedTenant, createTenant } from '#kernel/tenancy/create-tenant.ts'
import { type Api, api } from '../measures/api.ts'
import type { House } from './house.ts'
import type { Started } from './process.ts'

export interface Business {
  tenant: CreatedTenant
  server: Started
  api: Api
  /** Posts all of these, some at a time, and gives the ids in the same order. */
  make(path: string, bodies: object[]): Promise<string[]>
  stop(): Promise<void>
}

interface Kind {
  edition: string
  timezone: string
  currency: string
}

const atOnce = 16

/** A database with one business of that edition in it, served by Mainstay as it always is. */
export async function openBusiness(house: House, database: string, kind: Kind): Promise<Business> {
  await house.fresh(database)
  const tenant = await createTenant({ slug: 'measured', ...kind }, { url: house.postgres.urlOf(database) })
  const server = await house.mainstay(database)
  const caller = api(server.url, tenant.apiKey)
  return {
    tenant,
    server,
    api: caller,
    async make(path, bodies) {
      const made: string[] = []
      for (let at = 0; at < bodies.length; at += atOnce) {
        const some = bodies
          .slice(at, at + atOnce)
          .map(body => caller.post(path, body) as Promise<{ id: string }>)
        made.push(...(await Promise.all(some)).map(({ id }) => id))
      }
      return made
    },
    stop: () => server.stop(),
  }
}
