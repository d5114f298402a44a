import pg from 'pg'
import { pino } from 'pino'
import { inject } from 'vitest'
import { openDatabase } from '../db/database.ts'
import { uuid } from '../db/uuid.ts'
import { copyDatabase, testSecret } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

export const silentLog = pino({ level: process.env.TEST_LOG ?? 'silent' })

/** A database of its own with every table, owner's connections beside it, and tenants on demand. */
export async function openTestDatabase() {
  const copy = await copyDatabase(inject('templateUrl'))
  const db = await openDatabase({ url: copy.url, secret: testSecret, log: silentLog })
  const owner = new pg.Pool({ connectionString: copy.url, max: 2 })
  owner.on('error', () => undefined)
  return {
    url: copy.url,
    secret: testSecret,
    db,
    owner,
    async tenant(): Promise<string> {
      const id = uuid()
      await owner.query(
        `insert into kernel.tenant (id, slug, name, edition, timezone, currency, created_at, updated_at)
         values ($1, $2, 'Test', 'test', 'UTC', 'EUR', now(), now())`,
        [id, `t-${id}`],
      )
      return id
    },
    async close() {
      await Promise.all([db.close(), owner.end()])
      await copy.drop()
    },
  }
}

export type OpenTestDatabase = Awaited<ReturnType<typeof openTestDatabase>>
