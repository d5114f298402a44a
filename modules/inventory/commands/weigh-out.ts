import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Item } from '../entities/item.ts'
import { Weighing } from '../entities/weighing.ts'
import { refuse, stockErrors } from '../errors.ts'
import { candidatesOf, type LotStanding } from '../picking/candidates.ts'
import { pick } from '../picking/pick.ts'
import { checkLot } from '../steps/issue-stock.ts'
import { placeOf } from '../steps/place-of.ts'
import { subjectFields, subjectOf } from '../steps/subject.ts'

const { weightBefore, overrideReason } = Weighing.fields

export const weighOut = command('inventory.weigh_out', {
  summary: 'Weigh a container on its way out; nothing is used until it is weighed again',
  route: 'POST /v1/items/{id}/weighings',
  needs: 'inventory.stock.issue',
  input: {
    weightBefore,
    lotId: ref('inventory.lot', { help: 'Preset: the one that expires first.' }).optional(),
    locationId: ref('kernel.location').optional(),
    overrideReason,
    ...subjectFields,
  },
  output: Weighing,
  status: 201,
  errors: stockErrors,
  async run(ctx, { id: itemId, weightBefore, overrideReason, ...input }) {
    const subject = subjectOf(input)
    const item = await ctx.find(Item, itemId)
    if (item.unit !== 'mg')
      throw Failure.field('/weightBefore', 'not_weighed', 'This item is not kept by weight.')
    const place = await placeOf(ctx, input.locationId)
    const { text, values } = candidatesOf(ctx, itemId, place.id, input.lotId)
    const lots = await ctx.sql.rows<LotStanding>(text, values)
    const chosen = input.lotId
      ? checkLot(ctx, lots, input.lotId, overrideReason).id
      : (pick(lots, 1).picks[0]?.lotId ??
        refuse('inventory.not_enough', { available: 0, skipped: pick(lots, 1).skipped }))
    return ctx.insert(Weighing, {
      itemId,
      lotId: chosen,
      locationId: place.id,
      weightBefore,
      overrideReason,
      subjectEntity: subject?.entity,
      subjectId: subject?.id,
    })
  },
})
