import { Ledger } from '#kernel/command/ledger.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { job } from '#kernel/job/job.ts'
import { Stay } from '../entities/stay.ts'
import { holdExpired } from '../events.ts'
import { eventDataOf } from '../steps/emit-stay.ts'
import type { StayRow } from '../steps/open-stay.ts'

const batch = 200

// "skip locked": a hold that is being confirmed at this moment is left to whoever confirms it.
const sql = `
  update bookings.stay t set version = t.version + 1, updated_at = $1, status = 'cancelled',
    cancelled_on = ($1::timestamptz at time zone l.timezone)::date
  from kernel.location l
  where l.id = t.location_id and t.id in (
    select s.id from bookings.stay s where s.status = 'held' and s.held_until_at <= $1
    order by s.held_until_at limit ${batch} for no key update skip locked)
  returning ${jsonOf(Stay.allFields)} as row`

export const expireHolds = job('bookings.expire_holds', {
  cron: '* * * * *',
  async run(ctx) {
    const at = ctx.now.toString()
    let releasedCount = batch
    while (releasedCount === batch && !ctx.signal.aborted) {
      releasedCount = await ctx.write(async tx => {
        const released = await tx.rows<{ row: StayRow }>(sql, [at])
        if (!released.length) return 0
        const ledger = new Ledger()
        for (const { row } of released) {
          const changes = { status: ['held', 'cancelled'], cancelledOn: [null, row.cancelledOn] } as Record<
            string,
            [unknown, unknown]
          >
          ledger.change({ entity: Stay.name, rowId: row.id, version: row.version, changes })
          ledger.event(holdExpired.name, {
            entity: Stay.name,
            rowId: row.id,
            locationId: row.locationId,
            data: eventDataOf(row),
          })
        }
        const tenant = { id: ctx.tenantId }
        ledger.flush(tx, {
          tenant,
          actor: ctx.actor,
          at,
          operation: expireHolds.name,
          requestId: expireHolds.name,
        })
        return released.length
      })
    }
  },
})
