import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Reservation } from '#modules/venues/public.ts'
import { Claim } from '../entities/claim.ts'
import { claimSays } from '../rules.ts'
import { type Bill, type Reckoning, reckon } from '../till/discount.ts'

export const tillErrors = {
  'deals.redeemed_already': { status: 409, when: 'This offer was redeemed before; see redeemedAt.' },
  'deals.nobody_came': {
    status: 409,
    when: 'The booking was cancelled or nobody came: there is nothing to redeem.',
  },
  'deals.arrival_unknown': {
    status: 422,
    when: 'Say when they arrived: nobody marked them as arrived.',
  },
} as const

type TillContext = Pick<CommandContext<keyof typeof tillErrors>, 'fail'>

export interface Visit extends Bill {
  guests: number
  arrivedAt?: string | null
}

/** What a bill comes to for a claim that may be redeemed, and how late they were. */
export function reckonClaim(
  ctx: TillContext,
  claim: Row<typeof Claim>,
  reservation: Row<typeof Reservation>,
  visit: Visit,
): Reckoning & { minutesLate: number; arrivedAt: string } {
  if (claim.status === 'redeemed' || claim.status === 'void')
    ctx.fail('deals.redeemed_already', { redeemedAt: claim.redeemedAt })
  const isGone = ['cancelled', 'late_cancelled', 'no_show', 'held'].includes(reservation.status)
  if (isGone || !claimSays('redeem', claim.status)) ctx.fail('deals.nobody_came')
  const arrivedAt = reservation.arrivedAt ?? reservation.seatedAt ?? visit.arrivedAt
  if (!arrivedAt) ctx.fail('deals.arrival_unknown')
  const late = Temporal.Instant.from(reservation.startsAt).until(Temporal.Instant.from(arrivedAt!))
  const minutesLate = Math.floor(late.total('minutes'))
  const told = reckon(claim.terms, visit, { guests: visit.guests, minutesLate })
  return { ...told, minutesLate, arrivedAt: arrivedAt! }
}

export const findClaim = async (ctx: Pick<CommandContext, 'find'>, id: string) => {
  const claim = await ctx.find(Claim, id, { lock: true })
  return { claim, reservation: await ctx.find(Reservation, claim.reservationId) }
}
