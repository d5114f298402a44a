import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type PaymentProvider, ProviderTimeout } from './port.ts'
import { simulator } from './simulator.ts'
import { stripe } from './stripe.ts'

interface Bench {
  provider: PaymentProvider
  tokens: { good: string; declined: string; timeout: string; late: string }
  noticeOf(key: string): { body: string; signature: string }
}

const simulated = (): Bench => {
  const provider = simulator()
  const tokens = { good: 'sim_ok', declined: 'sim_declined', timeout: 'sim_timeout', late: 'sim_late' }
  return { provider, tokens, noticeOf: provider.noticeOf }
}

/** Answers as the documentation says Stripe does, without a network. */
function local(): Bench {
  const kept = new Map<string, { status: number; body: object }>()
  const send = async (_url: unknown, options?: { headers?: object; body?: unknown }) => {
    const key = String((options?.headers as Record<string, string>)['idempotency-key'])
    const token = new URLSearchParams(String(options?.body)).get('payment_method')
    const known = kept.get(key)
    const answer = known ?? answerTo(key, token)
    kept.set(key, answer)
    if (!known && token === 'pm_slow') throw new TypeError('socket hang up')
    return new Response(JSON.stringify(answer.body), { status: answer.status })
  }
  const noticeOf = (key: string) => {
    const object = { id: `pi_${key}`, status: 'succeeded', metadata: { key } }
    const body = JSON.stringify({ type: 'payment_intent.succeeded', data: { object } })
    const hash = createHmac('sha256', 'whsec').update(`17.${body}`).digest('hex')
    return { body, signature: `t=17,v1=${hash}` }
  }
  const tokens = { good: 'pm_card', declined: 'pm_declined', timeout: 'pm_slow', late: 'pm_late' }
  const provider = stripe({ secretKey: 'sk', webhookSecret: 'whsec', send: send as typeof fetch })
  return { provider, tokens, noticeOf }
}

function answerTo(key: string, token: string | null) {
  const id = `pi_${key}`
  if (token === 'pm_declined')
    return { status: 402, body: { error: { decline_code: 'insufficient_funds', payment_intent: { id } } } }
  return { status: 200, body: { id, status: token === 'pm_late' ? 'processing' : 'succeeded' } }
}

describe.each([
  ['simulator', simulated],
  ['stripe, over a local transport', local],
] as const)('a card provider: %s', (_name, open) => {
  const order = { amount: 1_000, currency: 'USD', description: 'Payment #1' }

  it('charges, and gives the same answer for the same key', async () => {
    const { provider, tokens } = open()
    const first = await provider.charge({ ...order, key: 'a', token: tokens.good })
    expect(first.status).toBe('succeeded')
    expect(await provider.charge({ ...order, key: 'a', token: tokens.good })).toEqual(first)
  })

  it('says why a card is declined', async () => {
    const { provider, tokens } = open()
    const outcome = await provider.charge({ ...order, key: 'b', token: tokens.declined })
    expect(outcome).toMatchObject({ status: 'declined', reason: 'insufficient_funds' })
  })

  it('throws a timeout when no answer comes, after which the same key finds what became of it', async () => {
    const { provider, tokens } = open()
    const charge = () => provider.charge({ ...order, key: 'c', token: tokens.timeout })
    await expect(charge()).rejects.toThrow(ProviderTimeout)
    expect((await charge()).status).toBe('succeeded')
  })

  it('may answer later by a notice, believed only with its signature', async () => {
    const { provider, tokens, noticeOf } = open()
    expect((await provider.charge({ ...order, key: 'd', token: tokens.late })).status).toBe('pending')
    const { body, signature } = noticeOf('d')
    expect(provider.readNotice(body, signature)).toMatchObject({ key: 'd', outcome: { status: 'succeeded' } })
    expect(provider.readNotice(body.replace('succeeded', 'canceled'), signature)).toBeUndefined()
    expect(provider.readNotice(body, '')).toBeUndefined()
  })

  it('gives back what was charged', async () => {
    const { provider } = open()
    const back = { key: 'e', amount: 500, currency: 'USD', providerReference: 'x' }
    expect((await provider.refund(back)).status).toBe('succeeded')
  })
})
