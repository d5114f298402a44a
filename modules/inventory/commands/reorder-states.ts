import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { day } from '#kernel/schema/fields.ts'
import { Item } from '../entities/item.ts'
import { quantity } from '../entities/quantity.ts'
import { Reorder } from '../entities/reorder.ts'
import { reorderChanged } from '../events.ts'
import { reorderCan } from '../rules.ts'

const needs = 'inventory.reorder.write'
const errors = {
  'inventory.reorder_settled': { status: 409, when: 'It was ordered or dismissed before; see status.' },
} as const

type ReorderContext = CommandContext<keyof typeof errors>

async function findProposed(ctx: ReorderContext, id: string): Promise<Row<typeof Reorder>> {
  const { itemId } = await ctx.find(Reorder, id)
  await ctx.find(Item, itemId, { lock: true })
  const reorder = await ctx.find(Reorder, id, { lock: true })
  if (!(reorderCan.order as readonly string[]).includes(reorder.status))
    ctx.fail('inventory.reorder_settled', { status: reorder.status })
  return reorder
}

async function settle(ctx: ReorderContext, row: Row<typeof Reorder>, changes: Partial<Row<typeof Reorder>>) {
  const settled = await ctx.update(Reorder, row, changes)
  const { itemId, status } = settled
  ctx.emit(reorderChanged, { entity: Reorder.name, rowId: row.id, data: { itemId, status } })
  return settled
}

export const placeOrder = command('inventory.place_order', {
  summary: 'It was ordered: from now on it counts as on its way',
  route: 'POST /v1/reorders/{id}/order',
  needs,
  on: Reorder,
  input: {
    orderedOn: day(),
    expectedOn: day().optional(),
    quantity: { ...quantity('If another amount was ordered.').optional() },
  },
  output: Reorder,
  emits: [reorderChanged],
  errors,
  async run(ctx, { id, orderedOn, expectedOn, quantity }) {
    const reorder = await findProposed(ctx, id)
    const isChanged = quantity && quantity !== reorder.quantity
    const size = isChanged ? { quantity, packCount: null } : {}
    return settle(ctx, reorder, { status: 'ordered', orderedOn, expectedOn, ...size })
  },
})

export const dismissReorder = command('inventory.dismiss_reorder', {
  summary: 'Not now: it is proposed again from the day given, or in a week',
  route: 'POST /v1/reorders/{id}/dismissal',
  needs,
  on: Reorder,
  input: { untilOn: day().optional() },
  output: Reorder,
  emits: [reorderChanged],
  errors,
  async run(ctx, { id, untilOn }) {
    const reorder = await findProposed(ctx, id)
    const week = () => ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate().add({ days: 7 })
    return settle(ctx, reorder, { status: 'dismissed', quietUntilOn: untilOn ?? week().toString() })
  },
})
