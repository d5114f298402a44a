import { createHmac } from 'node:crypto'
import { type CardNetwork, type CardNotice, type CreditOutcome, type Letter, NetworkTimeout } from './port.ts'
import { isRecent, isSame } from './signature.ts'

/** For demonstrations and tests: known to all, so a notice of the simulator proves nothing about money. */
const secret = 'simulator'

const sign = (body: string, timestamp: string) =>
  createHmac('sha256', secret).update(`${body}.${timestamp}`).digest('hex')

export interface CardSimulator extends CardNetwork {
  /** What went onto statements, in minor units: once for each key, whatever failed on the way. */
  readonly credited: () => number
  /** How often a payment was credited. */
  readonly creditCount: (paymentReference: string) => number
  letterOf(notice: CardNotice, now: Temporal.Instant): Letter
}

/**
 * Credits nobody. What happens to a card is said by its token (`sim_refused`, `sim_timeout`; any other is linked), what
 * happens to a credit by the payment's name: `…declined`, `…timeout` (credited, but the first answer is lost) and
 * `…late` (ordered until a notice comes); every other is given at once.
 */
export function cardSimulator(): CardSimulator {
  const credits = new Map<string, { outcome: CreditOutcome; paymentReference: string; amount: number }>()
  const asked = new Set<string>()
  const given = () => [...credits.values()].filter(({ outcome }) => outcome.status !== 'refused')
  return {
    name: 'simulator',
    credited: () => given().reduce((all, { amount }) => all + amount, 0),
    creditCount: reference => given().filter(one => one.paymentReference === reference).length,
    async recognise(token) {
      if (token === 'sim_refused') return { status: 'refused', reason: 'card_not_supported' }
      const isFirst = !asked.has(token)
      asked.add(token)
      if (token === 'sim_timeout' && isFirst) throw new NetworkTimeout('The network did not answer in time.')
      return { status: 'linked', cardReference: `card_${token}`, scheme: 'visa', lastFour: '4242' }
    },
    async forget() {},
    async credit({ key, paymentReference, amount }) {
      const known = credits.get(key)
      if (known) return known.outcome
      const outcome = outcomeOf(key, paymentReference)
      credits.set(key, { outcome, paymentReference, amount })
      if (paymentReference.endsWith('timeout'))
        throw new NetworkTimeout('The network did not answer in time.')
      return outcome
    },
    readNotice({ body, signature, timestamp }, now) {
      if (!isRecent(timestamp, now) || !isSame(sign(body, timestamp), signature)) return undefined
      return JSON.parse(body) as CardNotice
    },
    letterOf(notice, now) {
      const [body, timestamp] = [JSON.stringify(notice), String(now.epochMilliseconds)]
      return { body, timestamp, signature: sign(body, timestamp) }
    },
  }
}

function outcomeOf(key: string, paymentReference: string): CreditOutcome {
  if (paymentReference.endsWith('declined')) return { status: 'refused', reason: 'account_not_found' }
  const status = paymentReference.endsWith('late') ? 'ordered' : 'given'
  return { status, creditReference: `sim_${key}` }
}
