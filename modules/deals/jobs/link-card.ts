import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { asSystem } from '#modules/venues/public.ts'
import { networkOf } from '../cards/networks.ts'
import type { Recognition } from '../cards/port.ts'
import { PaymentCard } from '../entities/payment-card.ts'

const pendingSql = `select network, token from deals.payment_card where id = $1 and status = 'pending'`
const takenSql = `select from deals.payment_card where network = $1 and network_reference = $2 and status = 'linked'`

/** Asks the network what card a guest chose in its form. */
export const linkCard = job('deals.link_card', {
  input: { paymentCardId: id() },
  maxAttempts: 12,
  isPatient: true,
  async run(ctx, { paymentCardId }) {
    const [pending] = await ctx.read<{ network: string; token: string }>(pendingSql, [paymentCardId])
    if (!pending) return
    const network = networkOf(pending.network)
    const known: Recognition = network
      ? await network.recognise(pending.token)
      : { status: 'refused', reason: 'no_network' }
    await ctx.write(tx =>
      asSystem(ctx, tx, linkCard.name, async verb => {
        const card = await verb.find(PaymentCard, paymentCardId, { lock: true })
        if (card.status !== 'pending') return 0
        const isTaken =
          known.status === 'linked' && (await tx.one(takenSql, [card.network, known.cardReference]))
        if (known.status === 'refused' || isTaken) {
          const because = known.status === 'refused' ? known.reason.slice(0, 100) : 'linked_already'
          await verb.update(PaymentCard, card, { status: 'refused', because, token: null })
          return 1
        }
        await verb.update(PaymentCard, card, {
          status: 'linked',
          token: null,
          networkReference: known.cardReference,
          scheme: known.scheme.slice(0, 40),
          lastFour: known.lastFour.slice(-4),
          linkedAt: ctx.now.toString(),
        })
        return 1
      }),
    )
  },
})
