import { Ledger } from '#kernel/command/ledger.ts'
import { insertRows, updateRow } from '#kernel/command/row-work.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { job } from '#kernel/job/job.ts'
import { Plan } from '../entities/plan.ts'
import { PlanOrder } from '../entities/plan-order.ts'
import { afterOrdering } from '../upkeep/due.ts'

const dueSql = `select ${jsonOf(Plan.allFields)} as row from property.plan t
  join kernel.location l on l.id = t.location_id
  where t.archived_at is null
    and t.next_due_on - t.lead_days <= ($1::timestamptz at time zone l.timezone)::date
  order by t.next_due_on limit 200 for no key update of t skip locked`

/** Makes the orders whose time has come; a plan far behind gets one order at a time. */
export const orderDueUpkeep = job('property.order_due_upkeep', {
  cron: '7 * * * *',
  async run(ctx) {
    const at = ctx.now.toString()
    await ctx.write(async tx => {
      const due = await tx.rows<{ row: Row<typeof Plan> }>(dueSql, [at])
      if (!due.length) return
      const ledger = new Ledger()
      const scene = { tx, tenantId: ctx.tenantId, viewer: ctx.actor, at, ledger }
      await insertRows(
        scene,
        PlanOrder,
        due.map(({ row }) => ({ planId: row.id, dueOn: row.nextDueOn, cause: 'time' })),
      )
      for (const { row } of due) await updateRow(scene, Plan, row, afterOrdering(row))
      const how = { operation: orderDueUpkeep.name, requestId: orderDueUpkeep.name }
      ledger.flush(tx, { tenant: { id: ctx.tenantId }, actor: ctx.actor, at, ...how })
    })
  },
})
