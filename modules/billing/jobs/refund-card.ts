import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { providerOf } from '../providers/providers.ts'
import { finishRefund } from '../steps/finish-refund.ts'
import { inTenant } from '../steps/in-tenant.ts'

interface Pending {
  provider: string
  amount: number
  currency: string
  providerReference: string
}

const pendingSql = `select p.provider, r.amount_amount as amount, r.amount_currency as currency,
    p.provider_reference as "providerReference"
  from billing.refund r join billing.payment p on p.id = r.payment_id where r.id = $1 and r.status = 'pending'`

export const refundCard = job('billing.refund_card', {
  input: { refundId: id() },
  maxAttempts: 12,
  async run(ctx, { refundId }) {
    const [pending] = await ctx.read<Pending>(pendingSql, [refundId])
    if (!pending) return
    const { provider: name, ...order } = pending
    const provider = providerOf(name)
    const outcome = provider
      ? await provider.refund({ key: refundId, ...order })
      : ({ status: 'declined', providerReference: null, reason: 'no_provider' } as const)
    await inTenant(ctx, refundCard.name, verb => finishRefund(verb, refundId, outcome))
  },
})
