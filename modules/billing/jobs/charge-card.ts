import { openValue } from '#kernel/entity/sealed.ts'
import { job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { providerOf } from '../providers/providers.ts'
import { finishCharge } from '../steps/finish-charge.ts'
import { inTenant } from '../steps/in-tenant.ts'

interface Pending {
  provider: string
  amount: number
  currency: string
  token: string | null
  number: number
}

const pendingSql = `select p.provider, p.amount_amount as amount, p.amount_currency as currency, p.card_token as token, p.number
  from billing.payment p where p.id = $1 and p.status = 'pending' and p.provider_reference is null`

/** Tried again with the same key until the provider has answered: one payment charges a card once. */
export const chargeCard = job('billing.charge_card', {
  input: { paymentId: id() },
  maxAttempts: 12,
  async run(ctx, { paymentId }) {
    const [pending] = await ctx.read<Pending>(pendingSql, [paymentId])
    if (!pending) return
    const { provider: name, number, token: sealed, ...charge } = pending
    const spot = { tenantId: ctx.tenantId, field: 'cardToken', rowId: paymentId }
    const token = sealed && (await openValue(spot, sealed))
    const provider = providerOf(name)
    const outcome = provider
      ? await provider.charge({ key: paymentId, ...charge, token, description: `Payment #${number}` })
      : ({ status: 'declined', providerReference: null, reason: 'no_provider' } as const)
    await inTenant(ctx, chargeCard.name, verb => finishCharge(verb, paymentId, outcome))
  },
})
