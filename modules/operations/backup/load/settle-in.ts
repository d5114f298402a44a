import type pg from 'pg'
import { fence } from '#kernel/tenancy/fence.ts'

const sequences = `
  select format('select setval(%L, coalesce((select max(%I) from %s), 0) + 1, false)', s.oid::regclass,
    a.attname, t.oid::regclass) as sql
  from pg_class s join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i') and d.classid = 'pg_class'::regclass
  join pg_class t on t.oid = d.refobjid join pg_attribute a on a.attrelid = t.oid and a.attnum = d.refobjsubid
  where s.relkind = 'S'`

// Numbers of transactions belong to the server that gave them out. What had been handed to listeners lies before
// every number of this server; what had not gets the number of this very transaction, and so is handed out after it.
const rebase = `
  update kernel.event e set txid = case
    when (e.txid, e.id) > (c.txid, c.event_id) then pg_current_xact_id() else '3'::xid8 end
  from kernel.consumer c where c.name = 'listeners';
  update kernel.consumer set txid = '3'::xid8, event_id = 'ffffffff-ffff-ffff-ffff-ffffffffffff'`

// Jobs that were running there run nowhere.
const release = `
  update graphile_worker._private_jobs set locked_at = null, locked_by = null where locked_by is not null;
  update graphile_worker._private_job_queues set locked_at = null, locked_by = null where locked_by is not null`

/** What a copy on another server must have changed before it may run. It is fenced: nothing leaves until told so. */
export async function settleIn(client: pg.ClientBase, takenAt: string): Promise<void> {
  const { rows } = await client.query<{ sql: string }>(sequences)
  for (const { sql } of rows) await client.query(sql)
  await client.query(rebase)
  await client.query(release)
  await fence(client, `Restored from a backup of ${takenAt}`)
}
