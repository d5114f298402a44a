import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { discardGone, filedSql, type Gone, inJobs } from '#modules/files/public.ts'
import { enter, ownerClient } from '../backup/catalog.ts'
import { inOrder, tenantTables } from '../tenants/tables.ts'

interface Emptying {
  /** The owner's URL. */
  url: string
  tenantId: string
  filesFolder?: string | undefined
}

/** What was put on record stays there, and how sealed fields are read. */
const kept = new Set(
  `kernel.tenant kernel.audit compliance.tree compliance.leaf compliance.node compliance.checkpoint compliance.access
   compliance.data_key`.split(/\s+/),
)

/** Of these only what sample data brought goes: whoever made the business has its first key and its first place. */
const only: Record<string, string> = {
  'kernel.api_key': `and name = 'Sample data'`,
  'kernel.member': `and email like '%@' || (select slug from kernel.tenant where id = $1) || '.invalid'`,
  'kernel.location': `and id <> (select id from kernel.location where tenant_id = $1 order by created_at, id limit 1)`,
}

const othersSql = `select from kernel.audit a where a.tenant_id = $1 and a.actor_kind <> 'system'
  and not exists (select from kernel.api_key k where k.tenant_id = $1 and k.id = a.actor_id ${only['kernel.api_key']})
  and not exists (select from kernel.member m where m.tenant_id = $1 and m.id = a.actor_id ${only['kernel.member']}) limit 1`

const dropJobsSql = `select graphile_worker.complete_jobs(array_agg(id)) from graphile_worker._private_jobs
  where payload ->> 'tenantId' = $1 and locked_at is null
    and task_id not in (select id from graphile_worker._private_tasks where identifier = '${discardGone.name}')`
const discardSql = `select kernel.enqueue_job('${discardGone.name}', $1::jsonb)`

/**
 * Takes away what sample data left behind when its loading broke off, so that it can begin again. False, and nothing is
 * changed, where anybody else has worked in the business since.
 */
export async function emptyOut({ url, tenantId, filesFolder }: Emptying): Promise<boolean> {
  const client = ownerClient(url)
  try {
    await client.connect()
    await client.query('begin')
    await enter(client, tenantId)
    if ((await client.query(othersSql, [tenantId])).rowCount) return false
    const [filed] = (await client.query<Gone>(filedSql)).rows
    await dropRows(client, tenantId)
    for (const gone of inJobs(filed!)) await client.query(discardSql, [JSON.stringify(gone)])
    await client.query('set local role mainstay_worker')
    await client.query(dropJobsSql, [tenantId])
    await client.query('commit')
  } finally {
    // An open transaction ends with its connection.
    await client.end().catch(() => undefined)
  }
  if (filesFolder) await rm(join(filesFolder, tenantId), { recursive: true, force: true })
  return true
}

async function dropRows(client: pg.Client, tenantId: string): Promise<void> {
  const tables = inOrder(await tenantTables(client)).filter(table => !kept.has(table.name))
  for (const { name } of tables.reverse())
    await client.query(`delete from ${name} where tenant_id = $1 ${only[name] ?? ''}`, [tenantId])
}
