import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'
import { enter } from '../backup/catalog.ts'
import type { Parcel } from './parcel.ts'

type Found = Parcel['tenant'] & { isSuspended: boolean; running: string | null }

// As it stood before it was suspended for the move: what an operator had shut before stays shut where it comes to.
const tenantSql = `select t.id, t.slug, t.name, t.edition, t.status = 'suspended' as "isSuspended",
    case when t.status = 'suspended' and (select a.operation from kernel.audit a
        where a.tenant_id = t.id and a.row_id = t.id and a.operation in ('operations.export_tenant', 'console.set_standing')
        order by a.id desc limit 1) is distinct from 'operations.export_tenant'
      then 'suspended' else 'active' end as standing,
    (select k.identifier from graphile_worker._private_jobs j join graphile_worker._private_tasks k on k.id = j.task_id
      where j.payload ->> 'tenantId' = t.id::text and j.locked_at is not null limit 1) as running
  from kernel.tenant t where t.id = $1`

const stepMs = 100

/**
 * Begins the transaction that a business is read in, as of one moment. Of one that is suspended no job may run at that
 * moment: what it does would be here, and the job itself in the archive, to be done once more.
 */
export async function beginQuiet(
  client: pg.Client,
  tenantId: string,
  patienceMs = 60_000,
): Promise<Parcel['tenant']> {
  for (let leftMs = patienceMs; ; leftMs -= stepMs) {
    await client.query('begin isolation level repeatable read read only')
    await enter(client, tenantId)
    const [found] = (await client.query<Found>(tenantSql, [tenantId])).rows
    if (!found) throw new Error('There is no such business.')
    const { isSuspended, running, ...tenant } = found
    if (!isSuspended || !running) return tenant
    await client.query('rollback')
    if (leftMs <= 0)
      throw new Error(
        `The job ${running} of this business still runs. Try again when it is over; if Mainstay is not running here, start it: it frees what a process left behind.`,
      )
    await wait(stepMs)
  }
}
