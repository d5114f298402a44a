import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Item } from '../entities/item.ts'
import { Weighing } from '../entities/weighing.ts'
import { refuse } from '../errors.ts'
import { candidatesOf, type LotStanding } from '../picking/candidates.ts'
import { pick } from '../picking/pick.ts'
import { checkLot } from './issue-stock.ts'
import { placeOf } from './place-of.ts'
import { type Subject, subjectColumns } from './subject.ts'

export interface Box {
  itemId: string
  /** Milligrams, with the container. */
  weightBefore: number
  subject?: Subject
  lotId?: string | null
  locationId?: string | null
  overrideReason?: string | null
}

/** Weighs a container on its way out. Nothing is used until `weighBack`. */
export async function weighOut(ctx: CommandContext<never>, box: Box): Promise<Row<typeof Weighing>> {
  const { itemId, weightBefore, subject, lotId, overrideReason } = box
  const item = await ctx.find(Item, itemId)
  if (item.unit !== 'mg')
    throw Failure.field('/weightBefore', 'not_weighed', 'This item is not kept by weight.')
  const place = await placeOf(ctx, box.locationId)
  const { text, values } = candidatesOf(ctx, itemId, place.id, lotId)
  const lots = await ctx.sql.rows<LotStanding>(text, values)
  const chosen = lotId ? checkLot(ctx, lots, lotId, overrideReason).id : firstOf(lots)
  return ctx.insert(Weighing, {
    itemId,
    lotId: chosen,
    locationId: place.id,
    weightBefore,
    overrideReason,
    ...subjectColumns(subject),
  })
}

function firstOf(lots: readonly LotStanding[]): string {
  const { picks, skipped } = pick(lots, 1)
  return picks[0]?.lotId ?? refuse('inventory.not_enough', { available: 0, skipped })
}
