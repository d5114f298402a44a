import { join } from 'node:path'
import { remembered, verifyTree } from '#modules/compliance/public.ts'
import { registryOfAll } from '../modules.ts'
import { type Ask, inEachTenant } from './each-tenant.ts'
import type { FoundDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'

const silentEvents = `select e.id, e.name from kernel.event e where not exists (
  select from kernel.audit a where a.request_id is not distinct from e.request_id and a.at = e.at) limit 50`

const counts = `select (select count(*)::integer from kernel.event) as events,
  (select count(*)::integer from kernel.audit) as entries`

/** Rows whose present version no entry speaks of: changed past the verbs, or without their record. */
const unrecorded = (table: string) => `select t.id, t.version from ${table} t where not exists (
  select from kernel.audit a where a.row_id = t.id and a.entity = '${table}' and a.row_version = t.version) limit 50`

/**
 * Every event has its entry in the audit, and so has the last change of every row; and every entry is what was sealed
 * when it was written, in its place.
 */
export async function verifyAudit(database: FoundDatabase): Promise<Findings> {
  const tables = [...registryOfAll().entities.values()].map(noun => noun.table)
  const faults: string[] = []
  const checked = { tenants: 0, events: 0, entries: 0, rows: 0, sealed: 0, unsealed: 0 }
  const present = async (ask: Ask) => {
    const sql = 'select name from unnest($1::text[]) name where to_regclass(name) is not null'
    return (await ask<{ name: string }>(sql, [tables])).map(row => row.name)
  }
  checked.tenants = await inEachTenant(database, async (ask, { id: tenantId, slug }) => {
    const [count] = await ask<{ events: number; entries: number }>(counts)
    checked.events += count!.events
    checked.entries += count!.entries
    const witness = database.dataDir && (await remembered(join(database.dataDir, 'audit'), tenantId))
    const tree = await verifyTree({ ask, tenantId, secret: database.secret, witness })
    checked.sealed += tree.sealed
    checked.unsealed += tree.waiting
    for (const fault of tree.faults) faults.push(`${slug}: ${fault}`)
    for (const { id, name } of await ask<{ id: string; name: string }>(silentEvents))
      faults.push(`${slug}: event ${name} ${id} has no entry`)
    for (const table of await present(ask)) {
      const [rows] = await ask<{ count: number }>(`select count(*)::integer as count from ${table}`)
      checked.rows += rows!.count
      for (const { id, version } of await ask<{ id: string; version: number }>(unrecorded(table)))
        faults.push(`${slug}: ${table} ${id} is at version ${version}, of which no entry speaks`)
    }
  })
  if (checked.tenants === 0)
    return { faults, checked, nothing: 'There is no tenant, so nothing was verified.' }
  return { faults, checked }
}
