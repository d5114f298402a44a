import { command } from '#kernel/command/command.ts'
import { bool, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { PaymentCard } from '../entities/payment-card.ts'
import { linkCard as ask } from '../jobs/link-card.ts'
import { cardStates } from '../rules.ts'

const most = 5
const countSql = `select count(*)::integer as count from deals.payment_card
  where booked_by = $1 and status in ('pending', 'linked')`

export const linkCard = command('deals.link_card', {
  summary:
    'Let the card network tell of payments with a card of one’s own, so that offers come off by themselves',
  route: 'POST /v1/own-payment-cards',
  needs: 'deals.offer.book',
  input: {
    token: text({
      max: 200,
      personal: 'sensitive',
      help: 'What the network’s own form gave for the card; the number itself is never sent here.',
    }),
    agrees: bool({
      help: 'The guest agrees that payments at these venues are told and matched to bookings.',
    }),
  },
  output: { id: ref('deals.payment_card'), status: oneOf(cardStates) },
  status: 201,
  errors: {
    'deals.no_card_network': { status: 409, when: 'No card can be linked here; show your code at the till.' },
    'deals.card_consent': {
      status: 422,
      when: 'Agree that payments with this card are told, or do not link it.',
    },
    'deals.too_many_cards': { status: 409, when: 'Five cards are linked already; remove one first.' },
  },
  async run(ctx, { token, agrees }) {
    const network = String(ctx.tenant.settings.cardNetwork ?? 'none')
    if (network === 'none') ctx.fail('deals.no_card_network')
    if (!agrees) ctx.fail('deals.card_consent')
    const { count } = (await ctx.sql.one<{ count: number }>(countSql, [ctx.actor.id]))!
    if (count >= most) ctx.fail('deals.too_many_cards')
    const { id, status } = await ctx.insert(PaymentCard, {
      bookedBy: ctx.actor.id,
      network,
      token,
      status: 'pending',
    })
    ctx.enqueue(ask, { paymentCardId: id })
    return { id, status }
  },
})
