import { fidel } from './fidel.ts'
import type { CardNetwork } from './port.ts'
import { cardSimulator } from './simulator.ts'

export const simulatedNetwork = cardSimulator()

/** The network of that name, when this installation has one. */
export function networkOf(name: unknown): CardNetwork | undefined {
  if (name === 'simulator') return simulatedNetwork
  const { MAINSTAY_FIDEL_KEY, MAINSTAY_FIDEL_WEBHOOK_SECRETS, MAINSTAY_FIDEL_WEBHOOK_URL } = process.env
  if (name !== 'fidel' || !MAINSTAY_FIDEL_KEY || !MAINSTAY_FIDEL_WEBHOOK_SECRETS) return undefined
  return fidel({
    secretKey: MAINSTAY_FIDEL_KEY,
    webhookSecrets: MAINSTAY_FIDEL_WEBHOOK_SECRETS.split(','),
    webhookUrl: MAINSTAY_FIDEL_WEBHOOK_URL ?? '',
  })
}
