import { describe, expect, it } from 'vitest'
import { fidel, signatureOf } from './fidel.ts'
import { type CardNetwork, type Letter, NetworkTimeout } from './port.ts'
import { cardSimulator } from './simulator.ts'

const now = Temporal.Instant.from('2026-05-12T20:00:00Z')
const paidAt = '2026-05-12T13:15:00Z'

interface Bench {
  network: CardNetwork
  cards: { good: string; refused: string }
  payments: { good: string; declined: string; timeout: string; late: string }
  letters: Record<'paid' | 'refunded' | 'credit' | 'authorised', Letter>
}

const shared = { cardReference: 'card_1', merchantReference: 'place_1', amount: 11_050, currency: 'EUR' }

function simulated(): Bench {
  const network = cardSimulator()
  const paid = { kind: 'paid', paymentReference: 'p_1', ...shared, paidAt } as const
  const refundedAt = paidAt
  const back = {
    kind: 'refunded',
    refundReference: 'r_1',
    paymentReference: 'p_1',
    ...shared,
    refundedAt,
  } as const
  const outcome = { status: 'given', creditReference: 'c_1' } as const
  return {
    network,
    cards: { good: 'sim_ok', refused: 'sim_refused' },
    payments: { good: 'p_1', declined: 'p_declined', timeout: 'p_timeout', late: 'p_late' },
    letters: {
      paid: network.letterOf(paid, now),
      refunded: network.letterOf(back, now),
      credit: network.letterOf({ kind: 'credit', paymentReference: 'p_1', outcome }, now),
      authorised: network.letterOf({ kind: 'nothing' }, now),
    },
  }
}

const hook = 'https://mainstay.example/fidel'

/** Answers as the documentation says Fidel does, without a network. */
function local(): Bench {
  const credited = new Map<string, object>()
  const answer = (status: number, body: object) => new Response(JSON.stringify(body), { status })
  const send = async (url: unknown, options?: RequestInit) => {
    const path = String(url).replace('https://api.fidel.uk/v1', '')
    if (path === '/cards/gone') return answer(404, { error: { code: 'item-not-found' } })
    if (path.startsWith('/cards/'))
      return answer(200, { items: [{ id: 'card_1', scheme: 'visa', lastNumbers: '4242' }] })
    const [, , id = ''] = path.split('/')
    if (options?.method === 'GET') return answer(200, { items: [credited.get(id)] })
    if (id === 'p_declined') return answer(400, { error: { code: 'reimbursement-unsupported-currency' } })
    if (credited.has(id)) return answer(400, { error: { code: 'reimbursement-already-created' } })
    const status = id === 'p_late' ? 'pending' : 'issued'
    const made = { id, reimbursement: { status, token: `c_${id}` } }
    credited.set(id, made)
    if (id === 'p_timeout') throw new TypeError('socket hang up')
    return answer(200, { items: [made] })
  }
  const told = {
    id: 'p_1',
    amount: 110.5,
    currency: 'EUR',
    cleared: true,
    created: '2026-05-14T02:00:00Z',
    datetime: '2026-05-12T15:15:00',
    card: { id: 'card_1' },
    location: { id: 'place_1', timezone: 'Europe/Paris' },
  }
  const letterOf = (body: string): Letter => {
    const timestamp = String(now.epochMilliseconds)
    return { body, timestamp, signature: signatureOf('whsec_b', `${body}${hook}${timestamp}`) }
  }
  return {
    network: fidel({
      secretKey: 'sk_test',
      webhookSecrets: ['whsec_a', 'whsec_b'],
      webhookUrl: hook,
      send: send as typeof fetch,
    }),
    cards: { good: 'card_1', refused: 'gone' },
    payments: { good: 'p_1', declined: 'p_declined', timeout: 'p_timeout', late: 'p_late' },
    letters: {
      paid: letterOf(JSON.stringify(told)),
      refunded: letterOf(
        JSON.stringify({ ...told, id: 'r_1', amount: -110.5, originalTransactionId: 'p_1' }),
      ),
      credit: letterOf(JSON.stringify({ ...told, reimbursement: { status: 'issued', token: 'c_1' } })),
      authorised: letterOf(JSON.stringify({ ...told, cleared: false })),
    },
  }
}

describe.each([
  ['simulator', simulated],
  ['fidel, over a local transport', local],
] as const)('a card network: %s', (_name, open) => {
  const order = { cardReference: 'card_1', amount: 5_525, currency: 'EUR', description: 'Lumi' }

  it('says which card was linked, or why none was', async () => {
    const { network, cards } = open()
    expect(await network.recognise(cards.good)).toMatchObject({ status: 'linked', lastFour: '4242' })
    expect(await network.recognise(cards.refused)).toMatchObject({ status: 'refused' })
    await network.forget('card_1')
  })

  it('credits a payment once, says why it does not, or that it will say so later', async () => {
    const { network, payments } = open()
    const credit = (paymentReference: string, key = paymentReference) =>
      network.credit({ ...order, key, paymentReference })
    const first = await credit(payments.good)
    expect(first.status).toBe('given')
    expect(await credit(payments.good)).toEqual(first)
    expect(await credit(payments.declined)).toMatchObject({ status: 'refused' })
    expect(await credit(payments.late)).toMatchObject({ status: 'ordered' })
    await expect(credit(payments.timeout)).rejects.toThrow(NetworkTimeout)
    expect((await credit(payments.timeout)).status).toBe('given')
  })

  it('tells of payments, refunds and credits to the cent, at the moment they were', () => {
    const { network, letters } = open()
    const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds
    const paid = network.readNotice(letters.paid, now)
    expect(paid).toMatchObject({ kind: 'paid', paymentReference: 'p_1', ...shared })
    expect(at((paid as { paidAt: string }).paidAt)).toBe(at(paidAt))
    expect(network.readNotice(letters.refunded, now)).toMatchObject({
      kind: 'refunded',
      refundReference: 'r_1',
      paymentReference: 'p_1',
      amount: 11_050,
    })
    expect(network.readNotice(letters.credit, now)).toMatchObject({
      kind: 'credit',
      outcome: { status: 'given' },
    })
    expect(network.readNotice(letters.authorised, now)).toEqual({ kind: 'nothing' })
  })

  it('is believed only with its signature, and only at once', () => {
    const { network, letters } = open()
    const { paid } = letters
    expect(network.readNotice({ ...paid, body: paid.body.replace('p_1', 'p_2') }, now)).toBeUndefined()
    expect(network.readNotice({ ...paid, signature: '' }, now)).toBeUndefined()
    expect(network.readNotice({ ...paid, timestamp: 'soon' }, now)).toBeUndefined()
    expect(network.readNotice(paid, now.add({ minutes: 6 }))).toBeUndefined()
  })
})
