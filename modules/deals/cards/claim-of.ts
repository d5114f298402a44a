import type { CommandContext } from '#kernel/command/context.ts'
import { Claim } from '../entities/claim.ts'
import { findClaim } from '../steps/open-claim.ts'
import type { CardPaymentRow } from './tell-payment.ts'

const cardSql = `select id, booked_by as "bookedBy", linked_at as "linkedAt", unlinked_at as "unlinkedAt"
  from deals.payment_card where network = $1 and network_reference = $2 and linked_at <= $3
    and (unlinked_at is null or unlinked_at >= $3) order by linked_at desc limit 1`

const venueSql = `select venue_id as "venueId" from deals.card_venue
  where merchant_reference = $1 and archived_at is null limit 1`

// Guests pay from shortly before their time until hours after their table was booked to; one who booked twice pays for
// what is not redeemed yet, and then for what lies nearer.
const claimSql = `select c.id from deals.claim c join venues.reservation r on r.id = c.reservation_id
  where c.booked_by = $1 and c.venue_id = $2
    and $3::timestamptz between r.starts_at - interval '1 hour' and r.ends_at + interval '6 hours'
  order by (c.status = 'booked') desc, abs(extract(epoch from r.starts_at - $3::timestamptz)), c.id limit 1`

export interface Whose {
  cardId: string | null
  venueId: string | null
  claimId: string | null
  because: 'unknown_card' | 'unknown_venue' | 'no_booking' | null
}

/** Which booking a payment was for: by whose card it is, where it was paid, and when; late news finds it the same. */
export async function claimOf(ctx: CommandContext, payment: CardPaymentRow): Promise<Whose> {
  const { network, cardReference, merchantReference, paidAt } = payment
  const [card, venue] = await Promise.all([
    ctx.sql.one<{ id: string; bookedBy: string }>(cardSql, [network, cardReference, paidAt]),
    ctx.sql.one<{ venueId: string }>(venueSql, [merchantReference]),
  ])
  const [cardId, venueId] = [card?.id ?? null, payment.venueId ?? venue?.venueId ?? null]
  if (!card) return { cardId, venueId, claimId: null, because: 'unknown_card' }
  if (!venueId) return { cardId, venueId, claimId: null, because: 'unknown_venue' }
  const found = await ctx.sql.one<{ id: string }>(claimSql, [card.bookedBy, venueId, paidAt])
  return { cardId, venueId, claimId: found?.id ?? null, because: found ? null : 'no_booking' }
}

export const openClaim = async (ctx: CommandContext, id: string) => {
  const { locationId } = await ctx.find(Claim, id)
  return { locationId, ...(await findClaim(ctx, id)) }
}
