import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Outcome, type PaymentProvider, type ProviderNotice, ProviderTimeout } from './port.ts'

/** For demonstrations and tests: known to all, so a notice of the simulator proves nothing about money. */
const secret = 'simulator'

const sign = (body: string) => createHmac('sha256', secret).update(body).digest('hex')

export interface Simulator extends PaymentProvider {
  /** How many charges went through: one for each key, whatever failed on the way. */
  readonly chargeCount: () => number
  /** The notice that the provider would send about a charge, and its signature. */
  noticeOf(key: string): { body: string; signature: string }
}

/**
 * Charges nobody. What happens is said by the card's token: `sim_declined`, `sim_timeout` (charged, but the first
 * answer is lost), `sim_late` (pending until a notice comes); every other token succeeds at once.
 */
export function simulator(): Simulator {
  const outcomes = new Map<string, Outcome>()
  const refunds = new Map<string, Outcome>()
  return {
    name: 'simulator',
    chargeCount: () => [...outcomes.values()].filter(one => one.status !== 'declined').length,
    async charge({ key, token }) {
      const known = outcomes.get(key)
      if (known) return known
      const outcome = firstOutcome(key, token)
      outcomes.set(key, outcome)
      if (token === 'sim_timeout') throw new ProviderTimeout('The provider did not answer in time.')
      return outcome
    },
    async refund({ key }) {
      const outcome = refunds.get(key) ?? { status: 'succeeded', providerReference: `sim_refund_${key}` }
      refunds.set(key, outcome)
      return outcome
    },
    readNotice(body, signature) {
      const [own, given] = [Buffer.from(sign(body)), Buffer.from(signature)]
      if (own.length !== given.length || !timingSafeEqual(own, given)) return undefined
      return JSON.parse(body) as ProviderNotice
    },
    noticeOf(key) {
      const body = JSON.stringify({
        key,
        outcome: { status: 'succeeded', providerReference: `sim_${key}` },
      } satisfies ProviderNotice)
      return { body, signature: sign(body) }
    },
  }
}

function firstOutcome(key: string, token: string | null): Outcome {
  const providerReference = `sim_${key}`
  if (token === 'sim_declined') return { status: 'declined', providerReference, reason: 'insufficient_funds' }
  if (token === 'sim_late') return { status: 'pending', providerReference }
  return { status: 'succeeded', providerReference }
}
