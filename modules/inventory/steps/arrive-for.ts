import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Reorder } from '../entities/reorder.ts'
import { reorderChanged } from '../events.ts'
import { reorderCan } from '../rules.ts'

export const arrivalErrors = {
  'inventory.not_ordered': { status: 409, when: 'This reorder is not on its way; see status.' },
} as const

/** Part of an order, or all of it, is here. */
export async function arriveFor(
  ctx: CommandContext<keyof typeof arrivalErrors>,
  reorderId: string,
  itemId: string,
  quantity: number,
): Promise<void> {
  const reorder = await ctx.find(Reorder, reorderId, { lock: true })
  if (reorder.itemId !== itemId)
    throw Failure.field('/reorderId', 'unknown_reference', 'This reorder is of another item.')
  if (!(reorderCan.receive as readonly string[]).includes(reorder.status))
    ctx.fail('inventory.not_ordered', { status: reorder.status })
  const arrivedQuantity = reorder.arrivedQuantity + quantity
  const status = arrivedQuantity >= reorder.quantity ? 'arrived' : 'ordered'
  await ctx.update(Reorder, reorder, { arrivedQuantity, status })
  ctx.emit(reorderChanged, { entity: Reorder.name, rowId: reorder.id, data: { itemId, status } })
}
