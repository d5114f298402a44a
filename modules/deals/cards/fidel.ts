import { createHmac } from 'node:crypto'
import { parseMoney, toDecimal } from '#kernel/money/parse-money.ts'
import { type CardNetwork, type CardNotice, type CreditOutcome, NetworkTimeout } from './port.ts'
import { isRecent, isSame } from './signature.ts'

interface Access {
  /** `sk_…` */
  secretKey: string
  /** Each webhook has a secret of its own. */
  webhookSecrets: readonly string[]
  /** Where their webhooks are sent to; it is part of what they sign. */
  webhookUrl: string
  send?: typeof fetch
}

interface Card {
  id: string
  scheme: string
  lastNumbers: string
}

interface Transaction {
  id: string
  originalTransactionId?: string
  amount: number
  currency: string
  cleared: boolean
  created: string
  /** The wall clock of the venue. */
  datetime: string
  card: { id: string }
  location: { id: string; timezone?: string }
  reimbursement?: { status: 'pending' | 'issued' | 'failed'; token: string; error?: { code: string } }
}

interface Answer {
  items?: unknown[]
  error?: { code?: string }
}

const base = 'https://api.fidel.uk/v1'
const refusedFor = (code: string | undefined) => ({ status: 'refused', reason: code ?? 'refused' }) as const

/**
 * Fidel API: cards linked by its form in the browser, cleared payments told by webhooks, reimbursements on statements
 * (https://fidelapi.com/docs/select/webhooks, …/select/reimbursement). Written from the documentation and held to the
 * same contract as the simulator over a local transport; it has not been proved against the live service.
 */
export function fidel({ secretKey, webhookSecrets, webhookUrl, send = fetch }: Access): CardNetwork {
  async function call(method: string, path: string, body?: object) {
    const options = {
      method,
      headers: { 'fidel-key': secretKey, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(30_000),
      ...(body ? { body: JSON.stringify(body) } : {}),
    }
    const answer = await send(`${base}${path}`, options).catch(error => {
      throw new NetworkTimeout(String(error))
    })
    if (answer.status >= 500 || answer.status === 429)
      throw new NetworkTimeout(`Fidel answered ${answer.status}.`)
    const told = answer.status === 204 ? {} : ((await answer.json()) as Answer)
    return { isFine: answer.ok, item: told.items?.[0], code: told.error?.code }
  }
  const isSigned = (body: string, timestamp: string, signature: string) =>
    webhookSecrets.some(secret => isSame(signatureOf(secret, `${body}${webhookUrl}${timestamp}`), signature))

  return {
    name: 'fidel',
    async recognise(token) {
      const { isFine, item, code } = await call('GET', `/cards/${encodeURIComponent(token)}`)
      if (!isFine || !item) return refusedFor(code)
      const { id, scheme, lastNumbers } = item as Card
      return { status: 'linked', cardReference: id, scheme, lastFour: lastNumbers.slice(-4) }
    },
    async forget(cardReference) {
      await call('DELETE', `/cards/${encodeURIComponent(cardReference)}`)
    },
    async credit({ paymentReference, amount, currency, description }) {
      const path = `/transactions/${encodeURIComponent(paymentReference)}`
      const order = { amount: Number(toDecimal({ amount, currency })), description }
      const { isFine, item, code } = await call('POST', `${path}/reimbursement`, order)
      if (isFine && item) return outcomeOf(item as Transaction)
      // There is one reimbursement of a transaction: an order whose answer was lost is found by it.
      if (code !== 'reimbursement-already-created') return refusedFor(code)
      const found = await call('GET', path)
      return found.item ? outcomeOf(found.item as Transaction) : refusedFor(found.code)
    },
    readNotice({ body, signature, timestamp }, now) {
      if (!isRecent(timestamp, now) || !isSigned(body, timestamp, signature)) return undefined
      return noticeOf(JSON.parse(body) as Transaction)
    },
  }
}

const digest = (secret: string, text: string) => createHmac('sha256', secret).update(text).digest('base64')

/** Hashed twice, as their documentation says. */
export const signatureOf = (secret: string, text: string): string => digest(secret, digest(secret, text))

function outcomeOf({ reimbursement }: Transaction): CreditOutcome {
  if (!reimbursement) return refusedFor(undefined)
  const { status, token, error } = reimbursement
  if (status === 'failed') return refusedFor(error?.code)
  return { status: status === 'issued' ? 'given' : 'ordered', creditReference: token }
}

// The body does not name its event: a payment is cleared and positive, a refund is negative.
function noticeOf(told: Transaction): CardNotice {
  if (typeof told.amount !== 'number' || !told.cleared || told.amount === 0) return { kind: 'nothing' }
  if (told.reimbursement) return { kind: 'credit', paymentReference: told.id, outcome: outcomeOf(told) }
  const shared = {
    cardReference: told.card.id,
    merchantReference: told.location.id,
    amount: parseMoney(String(Math.abs(told.amount)), told.currency).amount,
    currency: told.currency,
  }
  const at = instantOf(told)
  if (told.amount > 0) return { kind: 'paid', paymentReference: told.id, ...shared, paidAt: at }
  const paymentReference = told.originalTransactionId ?? null
  return { kind: 'refunded', refundReference: told.id, paymentReference, ...shared, refundedAt: at }
}

function instantOf({ datetime, location, created }: Transaction): string {
  if (!location.timezone) return Temporal.Instant.from(created).toString()
  return Temporal.PlainDateTime.from(datetime).toZonedDateTime(location.timezone).toInstant().toString()
}
