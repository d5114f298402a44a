import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Outcome, type PaymentProvider, ProviderTimeout } from './port.ts'

interface Intent {
  id: string
  status: string
  metadata?: { key?: string }
  last_payment_error?: { code?: string; decline_code?: string }
}

interface Access {
  secretKey: string
  webhookSecret: string
  send?: typeof fetch
}

const base = 'https://api.stripe.com/v1'

/**
 * Stripe by its PaymentIntents (https://docs.stripe.com/api/payment_intents). Written from the documentation and held
 * to the same contract as the simulator over a local transport; it has not been proved against the live service.
 */
export function stripe({ secretKey, webhookSecret, send = fetch }: Access): PaymentProvider {
  async function post<T>(path: string, key: string, form: Record<string, string>) {
    const headers = {
      authorization: `Bearer ${secretKey}`,
      'idempotency-key': key,
      'content-type': 'application/x-www-form-urlencoded',
    }
    const signal = AbortSignal.timeout(30_000)
    const options = { method: 'POST', headers, body: new URLSearchParams(form).toString(), signal }
    const answer = await send(`${base}${path}`, options).catch(error => {
      throw new ProviderTimeout(String(error))
    })
    if (answer.status >= 500 || answer.status === 409 || answer.status === 429)
      throw new ProviderTimeout(`Stripe answered ${answer.status}.`)
    return { isFine: answer.ok, body: (await answer.json()) as T }
  }

  return {
    name: 'stripe',
    async charge({ key, amount, currency, token, description }) {
      const form = {
        amount: String(amount),
        currency: currency.toLowerCase(),
        payment_method: token ?? '',
        confirm: 'true',
        description,
        'automatic_payment_methods[enabled]': 'true',
        'automatic_payment_methods[allow_redirects]': 'never',
        'metadata[key]': key,
      }
      const { isFine, body } = await post<Intent & { error?: StripeError }>('/payment_intents', key, form)
      if (isFine) return outcomeOf(body)
      return {
        status: 'declined',
        providerReference: body.error?.payment_intent?.id ?? null,
        reason: body.error?.decline_code ?? body.error?.code ?? 'declined',
      }
    },
    async refund({ key, amount, providerReference }) {
      const form = { payment_intent: providerReference, amount: String(amount) }
      const { isFine, body } = await post<{ id: string; error?: StripeError }>('/refunds', key, form)
      if (isFine) return { status: 'succeeded', providerReference: body.id }
      return { status: 'declined', providerReference: null, reason: body.error?.code ?? 'refused' }
    },
    readNotice(body, signature) {
      if (!isSigned(body, signature, webhookSecret)) return undefined
      const { type, data } = JSON.parse(body) as { type: string; data: { object: Intent } }
      const key = data.object.metadata?.key
      if (!key || !type.startsWith('payment_intent.')) return undefined
      return { key, outcome: outcomeOf(data.object) }
    },
  }
}

interface StripeError {
  code?: string
  decline_code?: string
  payment_intent?: { id: string }
}

function outcomeOf(intent: Intent): Outcome {
  const providerReference = intent.id
  if (intent.status === 'succeeded') return { status: 'succeeded', providerReference }
  if (intent.status === 'requires_payment_method' || intent.status === 'canceled') {
    const { decline_code, code } = intent.last_payment_error ?? {}
    return { status: 'declined', providerReference, reason: decline_code ?? code ?? 'declined' }
  }
  return { status: 'pending', providerReference }
}

/** `t=…,v1=…`: HMAC-SHA256 over `t.body` (https://docs.stripe.com/webhooks#verify-manually). */
function isSigned(body: string, header: string, secret: string): boolean {
  const parts = header.split(',').map(part => part.split('=') as [string, string])
  const at = parts.find(([name]) => name === 't')?.[1]
  const own = Buffer.from(createHmac('sha256', secret).update(`${at}.${body}`).digest('hex'))
  return parts.some(([name, value]) => {
    const given = Buffer.from(value ?? '')
    return name === 'v1' && given.length === own.length && timingSafeEqual(own, given)
  })
}
