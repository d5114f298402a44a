import { type Logger, pino } from 'pino'
import { inject } from 'vitest'
import { uuid } from '#kernel/db/uuid.ts'
import { asOwner, ownersPool } from '#kernel/tenancy/as-owner.ts'
import { createTenant } from '#kernel/tenancy/create-tenant.ts'
import { insertKey } from '#kernel/tenancy/grant-access.ts'
import { browser, type TestBrowser } from '#kernel/testing/browser.ts'
import { quickPasswords } from '#kernel/testing/quick-passwords.ts'
import { copyDatabase, testSecret } from '#kernel/testing/template.ts'
import { settableClock } from '#kernel/time/clock.ts'
import { compose } from '../server/compose.ts'
import './global-setup.ts'

export interface Caller {
  tenantId: string
  apiKey: string
}

export interface TestTenant {
  id: string
  slug: string
  locationId: string
  /** Holds every permission. */
  owner: Caller
}

export interface WorldOptions {
  tenants?: number
  /** Where the clock stands; without it, it runs. */
  now?: string
  edition?: string
  timezone?: string
  currency?: string
  log?: Logger
}

const slugs = ['harbour', 'meadow', 'orchard', 'quarry', 'valley', 'willow']

/** Everything that serves, on a database of its own, with tenants and their owners. Close it after the tests. */
export async function createWorld(options: WorldOptions = {}) {
  const { tenants: count = 2, edition = 'petresort', timezone = 'Europe/Lisbon', currency = 'EUR' } = options
  const database = await copyDatabase(inject('templateUrl'))
  const clock = settableClock(options.now)
  const log = options.log ?? pino({ level: process.env.TEST_LOG ?? 'silent' })
  const settings = {
    secret: testSecret,
    clock,
    log,
    isTestMode: true,
    doesSeal: false,
    passwords: quickPasswords,
  }
  const house = await compose({ url: database.url, ...settings })
  const byOwner = { url: database.url, pool: ownersPool(database.url) }

  async function tenant(slug: string): Promise<TestTenant> {
    const made = await createTenant({ slug, edition, timezone, currency }, { ...byOwner, clock })
    const owner = { tenantId: made.tenantId, apiKey: made.apiKey }
    return { id: made.tenantId, slug, locationId: made.locationId, owner }
  }

  const tenants: TestTenant[] = []
  for (let i = 0; i < count; i++) tenants.push(await tenant(slugs[i] ?? `tenant-${i}`))

  return {
    ...house,
    url: database.url,
    log,
    clock,
    /** Two by default; the second is there to be kept out of the first. */
    tenants,
    harbour: tenants[0]!,
    meadow: tenants[1]!,
    tenant,
    /** Someone of that tenant who may do what `permissions` say and nothing else; they may end in `.*`. */
    async caller(of: TestTenant, permissions: string[], locationIds?: string[]): Promise<Caller> {
      return asOwner({ ...byOwner, tenantId: of.id, at: clock.now().toString() }, async owner => {
        const role = `role-${uuid()}`
        await owner.query(
          `insert into kernel.role (tenant_id, id, created_at, updated_at, name, permissions)
           values ($1, $2, $3, $3, $4, $5)`,
          [of.id, uuid(), owner.at, role, permissions],
        )
        const { token } = await insertKey(owner, { name: role, role, locationIds })
        return { tenantId: of.id, apiKey: token }
      })
    },
    as: ({ apiKey }: Caller): TestBrowser => browser(house.http, { authorization: `Bearer ${apiKey}` }),
    nobody: browser(house.http, {}),
    async close() {
      await Promise.all([house.close(), byOwner.pool.end()])
      await database.drop()
    },
  }
}

export type World = Awaited<ReturnType<typeof createWorld>>
