import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { asSystem } from '#modules/venues/public.ts'
import { finishCredit } from '../cards/finish-credit.ts'
import { networkOf } from '../cards/networks.ts'
import type { CreditOutcome } from '../cards/port.ts'
import { type CardPaymentRow, changePayment } from '../cards/tell-payment.ts'
import { CardPayment } from '../entities/card-payment.ts'
import { cardPaymentSays } from '../rules.ts'

const nameSql = `select v.name from deals.card_payment p join venues.venue v on v.id = p.venue_id where p.id = $1`

/** Tried again with the same key until the network has answered: one payment is credited once. */
export const giveCardCredit = job('deals.give_card_credit', {
  input: { cardPaymentId: id() },
  maxAttempts: 12,
  isPatient: true,
  async run(ctx, { cardPaymentId }) {
    let payment: CardPaymentRow | undefined
    // Marked before it is ordered: from here on a refund no longer lowers what the card gets.
    await ctx.write(tx =>
      asSystem(ctx, tx, giveCardCredit.name, async verb => {
        payment = await verb.find(CardPayment, cardPaymentId, { lock: true })
        if (!cardPaymentSays('order', payment.status)) return 0
        payment = await changePayment(verb, payment, { status: 'ordered' })
        return 1
      }),
    )
    if (!payment || payment.status !== 'ordered' || payment.creditReference) return
    const [venue] = await ctx.read<{ name: string }>(nameSql, [cardPaymentId])
    const outcome = await orderFrom(payment, venue?.name ?? '')
    await ctx.write(tx =>
      asSystem(ctx, tx, giveCardCredit.name, async verb => {
        const now = await verb.find(CardPayment, cardPaymentId, { lock: true })
        await finishCredit(verb, now, outcome)
        return 1
      }),
    )
  },
})

async function orderFrom(payment: CardPaymentRow, description: string): Promise<CreditOutcome> {
  const { id, attempt, network: name, paymentReference, cardReference, credit } = payment
  const network = networkOf(name)
  if (!network) return { status: 'refused', reason: 'no_network' }
  const key = `${id}-${attempt}`
  return network.credit({ key, paymentReference, cardReference, description, ...credit! })
}
