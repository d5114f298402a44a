import { Ledger } from '#kernel/command/ledger.ts'
import { insertRows } from '#kernel/command/row-work.ts'
import { job } from '#kernel/job/job.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Reorder } from '../entities/reorder.ts'
import { reorderProposed } from '../events.ts'
import { orderSize } from '../rules.ts'
import { type Position, positionColumns, positionSql } from '../sql/position.ts'

// Issues, orders and deliveries hold the item's row while they change it: whoever has it here sees them whole.
const lockSql = `select i.id from inventory.item i
  where i.archived_at is null and ($1::uuid is null or i.id = $1)
    and (i.reorder_point is not null or i.daily_use is not null)
  order by i.id for no key update`

const shortSql = `select i.id as "itemId", i.supplier_id as "supplierId", i.pack_quantity as "packQuantity",
    i.reorder_quantity as "reorderQuantity", ${positionColumns}
  from inventory.item i ${positionSql('$2')}
  where i.id = any ($1::uuid[]) and p.usable - p.reserved + p.on_order <= p.point
    and not exists (select from inventory.reorder o where o.item_id = i.id and (o.status = 'proposed'
      or o.status = 'dismissed' and o.quiet_until_on > ($2::timestamptz at time zone 'utc')::date))
  order by i.id`

interface Short extends Position {
  itemId: string
  supplierId: string | null
  packQuantity: number | null
  reorderQuantity: number | null
  point: number
}

/** Proposes to buy what has run short: one proposal for a shortfall, however often and by however many it is run. */
export const proposeReorders = job('inventory.propose_reorders', {
  cron: '23 * * * *',
  input: { itemId: ref('inventory.item').optional() },
  async run(ctx, { itemId }) {
    const at = ctx.now.toString()
    await ctx.write(async tx => {
      const locked = await tx.rows<{ id: string }>(lockSql, [itemId ?? null])
      const short = await tx.rows<Short>(shortSql, [locked.map(({ id }) => id), at])
      if (!short.length) return
      const ledger = new Ledger()
      const scene = { tx, tenantId: ctx.tenantId, viewer: ctx.actor, at, ledger }
      const proposals = []
      for (const item of short)
        proposals.push({ ...proposalFor(item), number: await tx.nextNumber(Reorder.name) })
      const rows = await insertRows(scene, Reorder, proposals)
      for (const row of rows) {
        const data = { itemId: row.itemId as string, quantity: row.quantity as number }
        ledger.event(reorderProposed.name, { entity: Reorder.name, rowId: row.id, data })
      }
      const how = { operation: proposeReorders.name, requestId: proposeReorders.name }
      ledger.flush(tx, { tenant: { id: ctx.tenantId }, actor: ctx.actor, at, ...how })
    })
  },
})

function proposalFor({ itemId, supplierId, packQuantity, reorderQuantity, point, ...held }: Short) {
  const { usable, reserved, onOrder } = held
  const position = usable - reserved + onOrder
  const because = { point, usable, reserved, onOrder, position }
  const size = orderSize({ point, position, packQuantity, reorderQuantity })
  return { itemId, supplierId, status: 'proposed', ...size, because }
}
