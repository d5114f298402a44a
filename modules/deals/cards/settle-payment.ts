import type { CommandContext } from '#kernel/command/context.ts'
import { giveCardCredit } from '../jobs/give-card-credit.ts'
import { claimSays } from '../rules.ts'
import { reckonClaim, type tillErrors } from '../steps/open-claim.ts'
import { writeRedemption } from '../steps/write-redemption.ts'
import type { Bill } from '../till/discount.ts'
import { openClaim } from './claim-of.ts'
import { asPaid, beforeService } from './credit-of.ts'
import { type CardPaymentRow, changePayment } from './tell-payment.ts'

export const presetCreditAfterHours = 24

/** What a payment itself does not say, where a person said it. */
export interface Said {
  bill?: Bill
  guests?: number | null
  arrivedAt?: string | null
}

type Opened = Awaited<ReturnType<typeof openClaim>>
type SettleContext = CommandContext<keyof typeof tillErrors>

const gone = ['cancelled', 'late_cancelled', 'no_show', 'held']

/** Why a payment alone does not settle a booking; undefined when it does. */
function missing({ claim, reservation }: Opened, payment: CardPaymentRow, said: Said) {
  if (claim.status === 'redeemed' || claim.status === 'void')
    return ['no_credit', 'redeemed_already'] as const
  if (payment.paid.currency !== claim.terms.currency) return ['no_credit', 'other_currency'] as const
  if (gone.includes(reservation.status) || !claimSays('redeem', claim.status))
    return ['waiting', 'nobody_came'] as const
  if (!(reservation.arrivedAt ?? reservation.seatedAt ?? said.arrivedAt))
    return ['waiting', 'arrival_unknown'] as const
  if (claim.terms.appliesTo === 'food' && !said.bill) return ['waiting', 'needs_bill'] as const
  return undefined
}

/** Takes the promised discount off a payment: the bill is kept as redeemed, the credit ordered once refunds are rare. */
export async function settlePayment(
  ctx: SettleContext,
  payment: CardPaymentRow,
  claimId: string,
  said: Said = {},
): Promise<CardPaymentRow> {
  const opened = await openClaim(ctx, claimId)
  const { claim, reservation, locationId } = opened
  const known = { claimId, venueId: claim.venueId, locationId }
  const lack = missing(opened, payment, said)
  if (lack) return changePayment(ctx, payment, { ...known, status: lack[0], because: lack[1] })
  const { currency } = claim.terms
  const settled = payment.paid.amount - payment.refunded.amount
  if (settled <= 0) return changePayment(ctx, payment, { ...known, status: 'no_credit', because: 'refunded' })
  const bill = said.bill ?? { food: 0, drinks: 0, other: beforeService(settled, claim.terms) }
  const guests = said.guests ?? reservation.partySize
  const reckoned = reckonClaim(ctx, claim, reservation, {
    ...bill,
    guests,
    arrivedAt: said.arrivedAt ?? null,
  })
  const told = asPaid(reckoned, settled)
  await writeRedemption(ctx, claim, told, { guests, cardPaymentId: payment.id })
  const money = (amount: number) => ({ amount, currency })
  const { discount } = told
  const sums = { settled: money(settled), discount: money(discount), credit: money(discount) }
  if (discount === 0) {
    const because = told.voidBecause ?? 'nothing_off'
    return changePayment(ctx, payment, { ...known, ...sums, status: 'no_credit', because })
  }
  const hours = Number(ctx.tenant.settings.cardCreditAfterHours ?? presetCreditAfterHours)
  const creditDueAt = ctx.now.add({ hours })
  ctx.enqueue(giveCardCredit, { cardPaymentId: payment.id }, { runAt: creditDueAt, key: payment.id })
  return changePayment(ctx, payment, {
    ...known,
    ...sums,
    status: 'due',
    because: null,
    creditDueAt: creditDueAt.toString(),
  })
}
