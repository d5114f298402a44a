import pg from 'pg'
import { pino } from 'pino'
import { type Database, openDatabase } from '../db/database.ts'
import { migrate } from '../db/migrate.ts'
import { startScratchPostgres } from '../db/scratch-postgres.ts'
import { uuid } from '../db/uuid.ts'
import { migrateJobs } from '../job/migrate-jobs.ts'
import { quickFolder } from '../testing/quick-folder.ts'
import { systemClock } from '../time/clock.ts'

/** A database of its own with the kernel's tables, for tests of what follows a commit. */
export interface ScratchWorld {
  url: string
  secret: string
  db: Database
  owner: pg.Pool
  tenant(): Promise<string>
  emit(tenantId: string, about?: Partial<EmittedRow>): Promise<string>
  close(): Promise<void>
}

interface EmittedRow {
  name: string
  entity: string | null
  rowId: string | null
  locationId: string | null
  at: string
  data: unknown
}

export const insertEvent = `insert into kernel.event (tenant_id, id, name, entity, row_id, location_id, at, data)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`

export const silentLog = pino({ level: process.env.TEST_LOG ?? 'silent' })

export function eventValues(tenantId: string, id: string, about: Partial<EmittedRow> = {}): unknown[] {
  const { name = 'test.thing_happened', entity = null, rowId = null, locationId = null, data = {} } = about
  const at = about.at ?? systemClock.now().toString()
  return [tenantId, id, name, entity, rowId, locationId, at, JSON.stringify(data)]
}

export async function openScratchWorld(): Promise<ScratchWorld> {
  const postgres = await startScratchPostgres(quickFolder())
  const secret = 'JmN4vQ2xK8pWz7sLrT5yB1cHd9fGa3eU'
  await migrate({ url: postgres.url, secret, modules: [] })
  await migrateJobs({ url: postgres.url, secret })
  const db = await openDatabase({ url: postgres.url, secret, log: silentLog })
  const owner = new pg.Pool({ connectionString: postgres.url, max: 4 })
  owner.on('error', () => {})
  return {
    url: postgres.url,
    secret,
    db,
    owner,
    async tenant() {
      const id = uuid()
      await owner.query(
        `insert into kernel.tenant (id, slug, name, edition, timezone, currency, created_at, updated_at)
         values ($1, $2, 'Test', 'test', 'UTC', 'EUR', now(), now())`,
        [id, `t-${id}`],
      )
      return id
    },
    async emit(tenantId, about) {
      const id = uuid()
      await db.write(tenantId, async tx => tx.later(insertEvent, eventValues(tenantId, id, about)))
      return id
    },
    async close() {
      await db.close()
      await owner.end()
      await postgres.stop()
    },
  }
}
