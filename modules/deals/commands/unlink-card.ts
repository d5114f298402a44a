import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { oneOf, ref } from '#kernel/schema/fields.ts'
import { PaymentCard } from '../entities/payment-card.ts'
import { forgetCard } from '../jobs/forget-card.ts'
import { cardStates } from '../rules.ts'

export const unlinkCard = command('deals.unlink_card', {
  summary: 'Payments with a card of one’s own are no longer told; credits that are due are still given',
  route: 'DELETE /v1/own-payment-cards/{id}',
  needs: 'deals.offer.book',
  on: PaymentCard,
  input: {},
  output: { id: ref('deals.payment_card'), status: oneOf(cardStates) },
  async run(ctx, { id }) {
    const card = await ctx.find(PaymentCard, id, { lock: true })
    if (card.bookedBy !== ctx.actor.id) throw Failure.notFound()
    const { network, networkReference } = card
    if (card.status === 'linked' && networkReference) {
      ctx.enqueue(forgetCard, { network, networkReference })
      await ctx.update(PaymentCard, card, { status: 'unlinked', unlinkedAt: ctx.now.toString() })
      return { id, status: 'unlinked' }
    }
    if (card.status === 'unlinked') return { id, status: 'unlinked' }
    await ctx.update(PaymentCard, card, { status: 'refused', because: 'withdrawn', token: null })
    return { id, status: 'refused' }
  },
})
