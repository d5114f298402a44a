import { query } from '#kernel/query/query.ts'
import { instant, list, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { cardNetworks, cardPaymentStates, cardStates } from '../rules.ts'

const sql = `select
  coalesce((select json_agg(c order by c.id) from (
    select id, status, scheme, last_four as "lastFour", because, linked_at as "linkedAt"
    from deals.payment_card where booked_by = $1
      and (status in ('pending', 'linked') or (status = 'refused' and updated_at > $2::timestamptz - interval '1 day'))
    order by id limit 20) c), '[]') as cards,
  coalesce((select json_agg(p) from (
    select p.id, p.claim_id as "claimId", v.name as "venueName", p.paid_at as "paidAt", p.status,
      json_build_object('amount', p.paid_amount, 'currency', p.paid_currency) as paid,
      case when p.credit_amount is not null then
        json_build_object('amount', p.credit_amount, 'currency', p.credit_currency) end as credit,
      p.credit_due_at as "creditDueAt"
    from deals.card_payment p join deals.payment_card c on c.id = p.card_id left join venues.venue v on v.id = p.venue_id
    where c.booked_by = $1 order by p.paid_at desc, p.id limit 50) p), '[]') as payments`

export const ownCards = query('deals.own_cards', {
  summary: 'The cards that whoever asks has linked, and what became of payments with them',
  route: 'GET /v1/own-payment-cards',
  needs: 'deals.offer.book',
  input: {},
  output: {
    network: oneOf(cardNetworks, { help: 'Whose form a card is entered in; none: no card can be linked.' }),
    cards: list(
      shape({
        id: ref('deals.payment_card'),
        status: oneOf(cardStates),
        scheme: text().optional(),
        lastFour: text().optional(),
        because: text().optional(),
        linkedAt: instant().optional(),
      }),
    ),
    payments: list(
      shape({
        id: ref('deals.card_payment'),
        claimId: ref('deals.claim').optional(),
        venueName: text().optional(),
        paidAt: instant(),
        status: oneOf(cardPaymentStates),
        paid: money(),
        credit: money().optional(),
        creditDueAt: instant().optional(),
      }),
    ),
  },
  async run(ctx) {
    const [found] = await ctx.read(sql, [ctx.actor.id, ctx.now.toString()])
    return { network: ctx.tenant.settings.cardNetwork ?? 'none', ...found! }
  },
})
