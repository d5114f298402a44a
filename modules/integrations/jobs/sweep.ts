import { enqueueLater } from '#kernel/job/enqueue.ts'
import { job } from '#kernel/job/job.ts'
import { keptDays, usageKeptDays } from '../rules.ts'
import { deliver } from './deliver.ts'

// 5 minutes past due: somebody whose job was lost with its process, or given up.
const forgottenSql = `select distinct d.endpoint_id as "endpointId" from integrations.delivery d
  join integrations.endpoint n on n.tenant_id = d.tenant_id and n.id = d.endpoint_id
    and n.status = 'active' and n.archived_at is null
  where d.status = 'waiting' and d.next_attempt_at < $1`

const oldSql = `delete from integrations.delivery d using (
    select o.tenant_id, o.id from integrations.delivery o
    where o.status <> 'waiting' and o.updated_at < $1 limit 5000) old
  where d.tenant_id = old.tenant_id and d.id = old.id`

const oldUsageSql = 'delete from integrations.usage where hour_at < $1'

/** Looks after what was forgotten, and lets go of what is old. */
export const sweep = job('integrations.sweep', {
  cron: '*/10 * * * *',
  priority: 10,
  async run(ctx) {
    await ctx.write(async tx => {
      const { now } = ctx
      const late = now.subtract({ minutes: 5 }).toString()
      for (const { endpointId } of await tx.rows<{ endpointId: string }>(forgottenSql, [late]))
        enqueueLater(tx, deliver, { endpointId }, { runAt: now })
      await tx.run(oldSql, [now.subtract({ hours: keptDays * 24 }).toString()])
      await tx.run(oldUsageSql, [now.subtract({ hours: usageKeptDays * 24 }).toString()])
    })
  },
})
