import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { ref } from '#kernel/schema/fields.ts'
import { pickShapes } from '../commands/answers.ts'
import { amountHeld, quantity } from '../entities/quantity.ts'
import { candidatesOf, type LotStanding } from '../picking/candidates.ts'
import { pick } from '../picking/pick.ts'

export const pickPlan = query('inventory.pick_plan', {
  summary: 'Which lots would be taken for an amount, and why',
  route: 'GET /v1/items/{id}/pick-plan',
  needs: 'inventory.lot.read',
  input: { quantity: quantity(), locationId: ref('kernel.location').optional() },
  output: { ...pickShapes, short: amountHeld() },
  async run(ctx, { id, quantity, locationId }) {
    const { text, values } = candidatesOf(ctx, id, locationId)
    const lots = await ctx.read<LotStanding>(text, values)
    if (!lots.length && !(await ctx.read('select from inventory.item where id = $1', [id])).length)
      throw Failure.notFound()
    return pick(lots, quantity)
  },
})
