import type { CommandContext } from '#kernel/command/context.ts'
import { CardPayment } from '../entities/card-payment.ts'
import type { tillErrors } from '../steps/open-claim.ts'
import { claimOf } from './claim-of.ts'
import type { Paid } from './port.ts'
import { settlePayment } from './settle-payment.ts'
import { type CardPaymentRow, changePayment } from './tell-payment.ts'

const knownSql = 'select id from deals.card_payment where network = $1 and payment_reference = $2'

/** The payment of that name, locked, if the network told of it. */
export async function paymentOf(
  ctx: CommandContext,
  network: string,
  paymentReference: string,
): Promise<CardPaymentRow | undefined> {
  const known = await ctx.sql.one<{ id: string }>(knownSql, [network, paymentReference])
  return known && ctx.find(CardPayment, known.id, { lock: true })
}

/** Told again it is what it was; of two that come at once the database keeps one, and the other hears so. */
export async function hearPayment(
  ctx: CommandContext<keyof typeof tillErrors>,
  network: string,
  { paymentReference, cardReference, merchantReference, amount, currency, paidAt }: Paid,
): Promise<CardPaymentRow> {
  const known = await paymentOf(ctx, network, paymentReference)
  if (known) return known
  const payment = await ctx.insert(CardPayment, {
    network,
    paymentReference,
    cardReference,
    merchantReference,
    paid: { amount, currency },
    refunded: { amount: 0, currency },
    refunds: [],
    paidAt,
    status: 'waiting',
    attempt: 0,
  })
  return matchPayment(ctx, payment)
}

/** Looks for the booking a payment was for and settles it, or says what is in the way. */
export async function matchPayment(
  ctx: CommandContext<keyof typeof tillErrors>,
  payment: CardPaymentRow,
): Promise<CardPaymentRow> {
  const { because, claimId, ...found } = await claimOf(ctx, payment)
  if (!claimId) {
    // A venue that is not known yet is a gap in the set-up; who pays without a booking is owed nothing.
    const status = because === 'unknown_venue' ? 'waiting' : 'no_credit'
    return changePayment(ctx, payment, { ...found, ...(await placeOf(ctx, found.venueId)), status, because })
  }
  const matched = await ctx.update(CardPayment, payment, found)
  return settlePayment(ctx, matched, claimId)
}

const placeSql = 'select location_id as "locationId" from venues.venue where id = $1'

const placeOf = async (ctx: CommandContext, venueId: string | null) => ({
  locationId: venueId
    ? ((await ctx.sql.one<{ locationId: string }>(placeSql, [venueId]))?.locationId ?? null)
    : null,
})
