import type { PaymentProvider } from './port.ts'
import { simulator } from './simulator.ts'
import { stripe } from './stripe.ts'

export const simulated = simulator()

/** The provider of that name, when this installation has one. */
export function providerOf(name: string): PaymentProvider | undefined {
  if (name === 'simulator') return simulated
  const { MAINSTAY_STRIPE_KEY: secretKey, MAINSTAY_STRIPE_WEBHOOK_SECRET: webhookSecret } = process.env
  if (name === 'stripe' && secretKey && webhookSecret) return stripe({ secretKey, webhookSecret })
  return undefined
}
