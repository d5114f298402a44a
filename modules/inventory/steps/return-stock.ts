import type { CommandContext } from '#kernel/command/context.ts'
import { Item } from '../entities/item.ts'
import { refuse } from '../errors.ts'
import type { Subject } from './subject.ts'
import { type MovementRow, writeMovements } from './write-movements.ts'

// What is still out for the subject, the lot it was last taken from first.
const outSql = `select m.lot_id as "lotId", m.location_id as "locationId", -sum(m.quantity)::bigint as quantity
  from inventory.movement m
  where m.item_id = $1 and m.subject_entity = $2 and m.subject_id = $3 and m.kind in ('issue', 'return')
    and ($4::uuid is null or m.lot_id = $4) and ($5::uuid[] is null or m.location_id = any ($5))
  group by 1, 2 having sum(m.quantity) < 0 order by max(m.id::text) desc`

export interface Return {
  itemId: string
  quantity: number
  subject: Subject
  lotId?: string | null
  note?: string | null
}

interface Out {
  lotId: string
  locationId: string
  quantity: number
}

/** Puts back what a subject did not use, into the lots it came from, at their cost. */
export async function returnStock(ctx: CommandContext<never>, back: Return): Promise<MovementRow[]> {
  const { itemId, quantity, subject, lotId, note } = back
  await ctx.find(Item, itemId, { lock: true })
  const values = [itemId, subject.entity, subject.id, lotId ?? null, ctx.actor.locationIds]
  const out = await ctx.sql.rows<Out>(outSql, values)
  const issued = out.reduce((sum, one) => sum + one.quantity, 0)
  if (issued < quantity) refuse('inventory.more_than_issued', { issued })
  let rest = quantity
  const lines = out.flatMap(one => {
    const taken = Math.min(one.quantity, rest)
    rest -= taken
    return taken ? [{ lotId: one.lotId, quantity: taken, locationId: one.locationId }] : []
  })
  const { locationId } = lines[0]!
  return writeMovements(ctx, lines, { itemId, locationId, kind: 'return', reason: 'unused', note, subject })
}
