import type { CommandContext } from '#kernel/command/context.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Item } from '../entities/item.ts'
import { Reservation } from '../entities/reservation.ts'
import { proposeReorders } from '../jobs/propose-reorders.ts'
import type { Subject } from './subject.ts'

type ReservationRow = Row<typeof Reservation>

const heldSql = `select ${jsonOf(Reservation.allFields)} as row from inventory.reservation t
  where t.item_id = $1 and t.subject_entity = $2 and t.subject_id = $3 for no key update of t`

async function heldFor(ctx: CommandContext<never>, itemId: string, subject: Subject) {
  const found = await ctx.sql.one<{ row: ReservationRow }>(heldSql, [itemId, subject.entity, subject.id])
  return found?.row
}

/** What is used for a subject is no longer set aside for it. */
export async function drawReservation(
  ctx: CommandContext<never>,
  itemId: string,
  subject: Subject,
  quantity: number,
): Promise<void> {
  const held = await heldFor(ctx, itemId, subject)
  if (!held) return
  await ctx.update(Reservation, held, { openQuantity: Math.max(0, held.openQuantity - quantity) })
}

/** Sets stock aside for a subject, or changes how much: asking again does not add to it. */
export async function reserveStock(
  ctx: CommandContext<never>,
  { itemId, quantity, subject }: { itemId: string; quantity: number; subject: Subject },
): Promise<ReservationRow> {
  await ctx.find(Item, itemId, { lock: true })
  const held = await heldFor(ctx, itemId, subject)
  const used = held ? held.quantity - held.openQuantity : 0
  const values = { quantity, openQuantity: Math.max(0, quantity - used) }
  ctx.enqueue(proposeReorders, { itemId }, { key: itemId })
  if (held) return ctx.update(Reservation, held, values)
  const columns = { subjectEntity: subject.entity, subjectId: subject.id }
  return ctx.insert(Reservation, { itemId, ...values, ...columns })
}

/** Nothing is set aside for a subject any more: it was called off, or is done. */
export async function releaseStock(ctx: CommandContext<never>, itemId: string, subject: Subject) {
  const held = await heldFor(ctx, itemId, subject)
  return held && ctx.update(Reservation, held, { openQuantity: 0 })
}
