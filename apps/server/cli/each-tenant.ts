import pg from 'pg'
import { appUrl } from '#kernel/db/roles.ts'
import type { FoundDatabase } from './find-database.ts'

export type Ask = <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<Row[]>

async function connected<T>(url: string, work: (ask: Ask) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await work(async (text, values) => (await client.query(text, values)).rows)
  } finally {
    await client.end()
  }
}

/** As the role that serves requests, and with no tenant set. */
export const asApp = <T>(database: FoundDatabase, work: (ask: Ask) => Promise<T>): Promise<T> =>
  connected(appUrl(database.url, database.secret, 'mainstay_app'), work)

/**
 * Asks within each tenant in turn, as the role that serves requests: with the owner's rights the answer would
 * depend on whether that owner skips row security, and could be "nothing found" where nothing was seen.
 */
export async function inEachTenant(
  database: FoundDatabase,
  work: (ask: Ask, tenant: { id: string; slug: string }) => Promise<void>,
): Promise<number> {
  const tenants = await connected(appUrl(database.url, database.secret, 'mainstay_dispatch'), ask =>
    ask<{ id: string; slug: string }>('select id, slug from kernel.tenant order by id'),
  )
  await asApp(database, async ask => {
    for (const tenant of tenants) {
      await ask(`select set_config('app.tenant_id', $1, true)`, [tenant.id])
      await work(ask, tenant)
    }
  })
  return tenants.length
}
