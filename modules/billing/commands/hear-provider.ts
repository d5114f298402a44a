import { command } from '#kernel/command/command.ts'
import { oneOf, text } from '#kernel/schema/fields.ts'
import { Payment } from '../entities/payment.ts'
import { paymentDeclined, paymentReceived } from '../events.ts'
import { providerOf } from '../providers/providers.ts'
import { finishCharge } from '../steps/finish-charge.ts'

/** A relay with a key of its own passes on what the provider sent; the signature says whether it is true. */
export const hearProvider = command('billing.hear_provider', {
  summary: 'Pass on what a card provider says about a charge; said twice, it counts once',
  route: 'POST /v1/provider-notices',
  needs: 'billing.provider.notify',
  input: {
    provider: oneOf(['simulator', 'stripe']),
    body: text({ max: 100_000, help: 'As it was sent, to the letter.' }),
    signature: text({ max: 2000 }),
  },
  output: Payment,
  emits: [paymentReceived, paymentDeclined],
  errors: {
    'billing.untrue_notice': {
      status: 422,
      when: 'The signature does not fit, or the notice is about no charge.',
    },
  },
  async run(ctx, { provider, body, signature }) {
    const notice = providerOf(provider)?.readNotice(body, signature)
    if (!notice || ctx.tenant.settings.cardProvider !== provider) return ctx.fail('billing.untrue_notice')
    return finishCharge(ctx, notice.key, notice.outcome)
  },
})
