import { Ledger } from '#kernel/command/ledger.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { job } from '#kernel/job/job.ts'
import { ServiceRequest } from '../entities/request.ts'
import { requestChanged } from '../events.ts'
import type { RequestRow } from '../requests/change-request.ts'

const batch = 200
export const presetSilentDays = 7

// By the wall clock of the place: a week is a week also when the clocks change. "skip locked" leaves a request to
// the resident who gives feedback at this moment.
const sql = `
  update property.request t set version = t.version + 1, updated_at = $1, status = 'closed', closed_at = $1
  where t.id in (
    select r.id from property.request r join kernel.location l on l.id = r.location_id
    where r.status = 'completed' and ((r.completed_at at time zone l.timezone)
      + make_interval(days => coalesce((select (n.settings ->> 'requestSilentDays')::integer from kernel.tenant n
        where n.id = r.tenant_id), ${presetSilentDays}))) at time zone l.timezone <= $1
    order by r.completed_at limit ${batch} for no key update of r skip locked)
  returning ${jsonOf(ServiceRequest.allFields)} as row`

/** Who is silent for a week is content. */
export const closeRequests = job('property.close_requests', {
  cron: '*/5 * * * *',
  async run(ctx) {
    const at = ctx.now.toString()
    await ctx.write(async tx => {
      const closed = await tx.rows<{ row: RequestRow }>(sql, [at])
      const ledger = new Ledger()
      for (const { row } of closed) {
        const changes: Record<string, [unknown, unknown]> = {
          status: ['completed', 'closed'],
          closedAt: [null, row.closedAt],
        }
        ledger.change({ entity: ServiceRequest.name, rowId: row.id, version: row.version, changes })
        ledger.event(requestChanged.name, {
          entity: ServiceRequest.name,
          rowId: row.id,
          locationId: row.locationId,
          data: { number: row.number, from: 'completed', status: 'closed' },
        })
      }
      const how = { operation: closeRequests.name, requestId: closeRequests.name }
      if (closed.length) ledger.flush(tx, { tenant: { id: ctx.tenantId }, actor: ctx.actor, at, ...how })
    })
  },
})
