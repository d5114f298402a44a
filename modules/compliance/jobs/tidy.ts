import { uuid } from '#kernel/db/uuid.ts'
import { job } from '#kernel/job/job.ts'
import { deleteSql, tidyings } from '../rules/tidying.ts'

const wishSql = `select coalesce((settings ->> 'complianceTidies')::boolean, false) as "isWanted" from kernel.tenant`

const entrySql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_name, operation, changes)
  values ($1, $2, $3, 'system', 'Mainstay', 'compliance.tidy', $4)`

/** Throws away what has become old, each night; what it took is in the audit. */
export const tidy = job('compliance.tidy', {
  cron: '23 3 * * *',
  async run(ctx) {
    const now = ctx.now.toString()
    const [wish] = await ctx.read<{ isWanted: boolean }>(wishSql)
    const due = tidyings.filter(one => one.isAlways || wish?.isWanted)
    await ctx.write(async tx => {
      const gone: Record<string, [null, number]> = {}
      for (const one of due) {
        const count = await tx.run(deleteSql(one), [now, one.days])
        if (count > 0) gone[one.id] = [null, count]
      }
      if (Object.keys(gone).length > 0) tx.later(entrySql, [ctx.tenantId, uuid(), now, JSON.stringify(gone)])
    })
  },
})
