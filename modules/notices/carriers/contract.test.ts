import { afterAll, describe, expect, it } from 'vitest'
import { systemClock } from '#kernel/time/clock.ts'
import { mailServer } from '../testing/mail-server.ts'
import { pushServer } from '../testing/push-server.ts'
import { subscriptionAt } from '../testing/subscription.ts'
import { textServer } from '../testing/text-server.ts'
import { type Carrier, type Outgoing, ProviderAway, Undeliverable } from './carrier.ts'
import { smtpCarrier } from './smtp.ts'
import { twilioCarrier } from './twilio.ts'
import { vapidKeysOf } from './vapid.ts'
import { pushCarrier } from './web-push.ts'

interface Bench {
  carrier: Carrier & { kind: 'remote' }
  /** Addresses by how their day goes. */
  to: { good: string; dead: string; away: string; busy: string; slow: string }
  takenCount(): number
  close(): Promise<void>
}

async function mail(): Promise<Bench> {
  const server = await mailServer(to => {
    if (to.startsWith('dead')) return 'refuse'
    if (to.startsWith('slow')) return 'slow'
    return to.startsWith('away') ? 'close' : to.startsWith('busy') ? 'busy' : 'take'
  })
  const carrier = smtpCarrier(server.url)
  const at = (name: string) => `${name}@example.org`
  return {
    carrier,
    to: { good: at('good'), dead: at('dead'), away: at('away'), busy: at('busy'), slow: at('slow') },
    takenCount: () => server.taken.length,
    close: server.close,
  }
}

async function texts(channel: 'sms' | 'whatsapp'): Promise<Bench> {
  const server = await textServer()
  const carrier = twilioCarrier({
    accountSid: 'AC1',
    authToken: 'token',
    from: '+15005550006',
    channel,
    baseUrl: server.url,
  })
  const at = (end: string) => `+1415555${end}`
  return {
    carrier,
    to: { good: at('0100'), dead: at('0001'), away: at('0002'), busy: at('0004'), slow: at('0005') },
    takenCount: () => server.taken.length,
    close: server.close,
  }
}

async function push(): Promise<Bench> {
  const server = await pushServer()
  const keys = vapidKeysOf('a secret of this installation')
  const carrier = pushCarrier({ keys, contact: 'mailto:desk@house.example', egress: server.egress })
  const at = (path: string) => JSON.stringify(subscriptionAt(path))
  return {
    carrier,
    to: { good: at('/good'), dead: at('/gone'), away: at('/down'), busy: at('/busy'), slow: at('/slow') },
    takenCount: () => server.taken.length,
    close: server.close,
  }
}

describe.each([
  ['mail by SMTP', mail],
  ['texts', () => texts('sms')],
  ['WhatsApp', () => texts('whatsapp')],
  ['browsers', push],
] as const)('%s', async (_name, open) => {
  const bench = await open()
  afterAll(async () => {
    bench.carrier.close()
    await bench.close()
  })
  const message = (to: string): Outgoing => ({
    messageId: `<${to.length}@house.example>`,
    from: '"Harbour" <desk@house.example>',
    to,
    subject: 'A parcel came',
    text: 'It is at the desk.',
  })
  const sendTo = (to: string) => bench.carrier.send(message(to))

  it('takes a message, and says what it calls it', async () => {
    const before = bench.takenCount()
    expect((await sendTo(bench.to.good)).providerId).toBeTruthy()
    expect(bench.takenCount()).toBe(before + 1)
  })

  it('waits for a provider that answers slowly', async () => {
    expect((await sendTo(bench.to.slow)).providerId).toBeTruthy()
  })

  it('says when an address is dead: it is not tried again, and nothing else is sent there', async () => {
    const error = await sendTo(bench.to.dead).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Undeliverable)
    expect((error as Undeliverable).suppress).toBe('bounce')
  })

  it('says when a provider is away or has enough: to be tried later', async () => {
    await expect(sendTo(bench.to.away)).rejects.toThrow(ProviderAway)
    const error = await sendTo(bench.to.busy).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(Error)
    expect(error).not.toBeInstanceOf(Undeliverable)
  })

  it('goes on after that', async () => {
    expect((await sendTo(bench.to.good)).providerId).toBeTruthy()
  })
})

describe.each(['sms', 'whatsapp'] as const)('a provider of texts that is asked again (%s)', async channel => {
  const { carrier, close } = await texts(channel)
  afterAll(async () => {
    carrier.close()
    await close()
  })
  const begun = systemClock.now()
  const text = (to: string, words = 'Harbour: A parcel came') => ({
    messageId: 'one',
    from: 'Harbour',
    to: `+1415555${to}`,
    subject: 'A parcel came',
    text: words,
  })

  it('names what it took of the same words to the same number, oldest first', async () => {
    const ids = [(await carrier.send(text('0100'))).providerId, (await carrier.send(text('0100'))).providerId]
    await carrier.send(text('0100', 'Harbour: Something else'))
    await carrier.send(text('0101'))
    expect(await carrier.takenSince!(text('0100'), begun)).toEqual(ids)
    expect(await carrier.takenSince!(text('0102'), begun)).toEqual([])
  })

  it('leaves out what was taken long before', async () => {
    expect(await carrier.takenSince!(text('0100'), begun.add({ hours: 1 }))).toEqual([])
  })

  it('that cannot tell is away: nothing is sent on a guess', async () => {
    await expect(carrier.takenSince!(text('0007'), begun)).rejects.toThrow(ProviderAway)
  })

  it('that tells slowly is waited for', async () => {
    const { providerId } = await carrier.send(text('0008'))
    expect(await carrier.takenSince!(text('0008'), begun)).toEqual([providerId])
  })
})
