import { actorMay } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Item } from '../entities/item.ts'
import { refuse } from '../errors.ts'
import { candidatesOf, type LotStanding } from '../picking/candidates.ts'
import { type PickPlan, pick, pickOne } from '../picking/pick.ts'
import { worthOf } from './cost-of.ts'
import { placeOf } from './place-of.ts'
import { drawReservation } from './reservations.ts'
import type { Subject } from './subject.ts'
import { type MovementRow, writeMovements } from './write-movements.ts'

export const useExpired = 'inventory.expired.override'

export interface Issue {
  itemId: string
  quantity: number
  subject?: Subject
  /** A lot that somebody chose; otherwise what expires first goes first. */
  lotId?: string | null
  locationId?: string | null
  /** Why a lot past its last day is used all the same; needs a passed inspection and the permission. */
  overrideReason?: string | null
  note?: string | null
  /** The lot was checked when it was taken; what is told now has been used already. */
  wasChecked?: boolean
}

export interface Issued extends PickPlan {
  movements: MovementRow[]
  /** At what the lots cost. */
  cost: { amount: number; currency: string }
}

/**
 * Takes stock out, for a subject or for nobody in particular. Whoever holds the item's row picks, the next one then
 * sees what is left. Spread `stockErrors` into the errors of the verb that calls this.
 */
export async function issueStock(ctx: CommandContext<never>, issue: Issue): Promise<Issued> {
  const { itemId, quantity, subject, lotId, overrideReason, note } = issue
  await ctx.find(Item, itemId, { lock: true })
  const place = await placeOf(ctx, issue.locationId)
  const { text, values } = candidatesOf(ctx, itemId, place.id, lotId)
  const lots = await ctx.sql.rows<LotStanding>(text, values)
  const named = lotId && (issue.wasChecked ? lotOf(lots, lotId) : checkLot(ctx, lots, lotId, overrideReason))
  const plan = named ? pickOne(named, quantity) : pick(lots, quantity)
  if (plan.short) refuse('inventory.not_enough', { available: quantity - plan.short, skipped: plan.skipped })
  const lines = plan.picks.map(one => ({ lotId: one.lotId, quantity: -one.quantity }))
  const isOverridden = plan.picks.some(({ why }) => why === 'overridden')
  const about = { itemId, locationId: place.id, subject, note }
  const movements = await writeMovements(ctx, lines, {
    ...about,
    kind: 'issue',
    reason: 'used',
    overrideReason: isOverridden ? overrideReason : null,
  })
  if (subject) await drawReservation(ctx, itemId, subject, quantity)
  return { ...plan, movements, cost: worthOf(movements, ctx.tenant.currency, -1) }
}

/** A lot that may be used, or may by whoever asks. */
export function checkLot(
  ctx: CommandContext<never>,
  lots: readonly LotStanding[],
  lotId: string,
  overrideReason?: string | null,
): LotStanding {
  const lot = lotOf(lots, lotId)
  const { lastOn, standing, blockedReason, inspectedOn } = lot
  if (standing === 'good') return lot
  if (standing === 'blocked') refuse('inventory.lot_blocked', { reason: blockedReason })
  if (!overrideReason) refuse(`inventory.lot_${standing}`, { lastOn })
  if (!actorMay(ctx.actor, useExpired)) throw Failure.forbidden(useExpired)
  if (!inspectedOn || inspectedOn <= lastOn!) refuse('inventory.lot_not_inspected', { lastOn })
  return lot
}

function lotOf(lots: readonly LotStanding[], lotId: string): LotStanding {
  const lot = lots.find(({ id }) => id === lotId)
  if (lot) return lot
  throw Failure.field('/lotId', 'unknown_reference', 'There is no such lot of this item here.')
}
