import { join } from 'node:path'
import { pastVerbs, remembered, verifyTree } from '#modules/compliance/public.ts'
import { registryOfAll } from '../modules.ts'
import { type Ask, inEachTenant } from './each-tenant.ts'
import type { FoundDatabase } from './find-database.ts'
import type { Findings } from './findings.ts'

const silentEvents = `select e.id, e.name from kernel.event e where not exists (
  select from kernel.audit a where a.request_id is not distinct from e.request_id and a.at = e.at) limit 50`

const counts = `select (select count(*)::integer from kernel.event) as events,
  (select count(*)::integer from kernel.audit) as entries`

const named = 3

/**
 * Rows, and those whose present version no entry speaks of. That is no fault by itself: mirrors of other rows, sent mail
 * and what jobs reckon are written without a verb. A figure that grows where nothing of the kind happened is a question.
 */
const rowsOf = (table: string) => `select count(*)::integer as count, count(u.id)::integer as unspoken,
  (array_agg(u.id order by t.updated_at desc) filter (where u.id is not null))[:${named}] as newest
  from ${table} t left join lateral (select t.id where not exists (
    select from kernel.audit a where a.row_id = t.id and a.entity = '${table}' and a.row_version = t.version)) u on true`

interface Counted {
  count: number
  unspoken: number
  newest: string[] | null
}

/**
 * Every event has its entry in the audit, every entry is what was sealed when it was written, in its place, and every row
 * says what the verbs wrote that it went through.
 */
export async function verifyAudit(database: FoundDatabase): Promise<Findings> {
  const nouns = [...registryOfAll().entities.values()]
  const tables = nouns.map(noun => noun.table)
  const faults: string[] = []
  const questions: string[] = []
  const checked = { tenants: 0, events: 0, entries: 0, rows: 0, 'rows of no verb': 0, sealed: 0, unsealed: 0 }
  const tablesIn = async (ask: Ask) => {
    const sql = 'select name from unnest($1::text[]) name where to_regclass(name) is not null'
    return (await ask<{ name: string }>(sql, [tables])).map(row => row.name)
  }
  checked.tenants = await inEachTenant(database, async (ask, { id: tenantId, slug }) => {
    const [count] = await ask<{ events: number; entries: number }>(counts)
    checked.events += count!.events
    checked.entries += count!.entries
    const witness = database.dataDir ? await remembered(join(database.dataDir, 'audit'), tenantId) : undefined
    const tree = await verifyTree({ ask, tenantId, secret: database.secret, witness })
    checked.sealed += tree.sealed
    checked.unsealed += tree.waiting
    for (const fault of tree.faults) faults.push(`${slug}: ${fault}`)
    for (const { id, name } of await ask<{ id: string; name: string }>(silentEvents))
      faults.push(`${slug}: event ${name} ${id} has no entry`)
    const there = new Set(await tablesIn(ask))
    for (const table of there) {
      const [rows] = await ask<Counted>(rowsOf(table))
      checked.rows += rows!.count
      checked['rows of no verb'] += rows!.unspoken
      if (rows!.unspoken > 0)
        questions.push(
          `${slug}: ${table}: ${rows!.unspoken} rows of no verb; the newest: ${rows!.newest!.join(', ')}`,
        )
    }
    const present = nouns.filter(noun => there.has(noun.table))
    for (const fault of await pastVerbs(ask, present)) faults.push(`${slug}: ${fault}`)
  })
  if (checked.tenants === 0)
    return { faults, checked, nothing: 'There is no tenant, so nothing was verified.' }
  return { faults, checked, questions }
}
