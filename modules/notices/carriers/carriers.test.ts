import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pushServer } from '../testing/push-server.ts'
import { subscriptionAt } from '../testing/subscription.ts'
import { textServer } from '../testing/text-server.ts'
import { isOpenUrl, isPublicAddress, publicEgress } from './egress.ts'
import { segmentsOf } from './segments.ts'
import { isFromTwilio, twilioCarrier, twilioSignature } from './twilio.ts'
import { vapidKeysOf } from './vapid.ts'
import { pushCarrier } from './web-push.ts'

describe('the parts a text is charged as', () => {
  it.each([
    ['plain', 'a'.repeat(160), 1],
    ['one more', 'a'.repeat(161), 2],
    ['two full ones', 'a'.repeat(306), 2],
    ['the euro takes two places', '€'.repeat(80), 1],
    ['the euro takes two places', '€'.repeat(81), 2],
    ['Greek capitals that GSM has', 'ΓΔΘΛΞΠΣΦΨΩ', 1],
    ['another alphabet', 'א'.repeat(70), 1],
    ['another alphabet', 'א'.repeat(71), 2],
    ['one emoji makes all of it wide', `${'a'.repeat(134)}🐶`, 3],
  ])('%s: %#', (_why, text, parts) => expect(segmentsOf(text)).toBe(parts))
})

describe('a signature of the provider', () => {
  const url = 'https://mycompany.com/myapp.php?foo=1&bar=2'
  const form = {
    CallSid: 'CA1234567890ABCDE',
    Caller: '+14158675309',
    Digits: '1234',
    From: '+14158675309',
    To: '+18005551212',
  }

  it('is the one its documentation gives as an example', () => {
    expect(twilioSignature(url, form, '12345')).toBe('RSOYDt4T1cUTdK1PDd93/VVr8B8=')
  })

  it('fits neither other words nor another address', () => {
    const signature = twilioSignature(url, form, '12345')
    expect(isFromTwilio(url, form, signature, '12345')).toBe(true)
    expect(isFromTwilio(url, { ...form, Digits: '12345' }, signature, '12345')).toBe(false)
    expect(isFromTwilio(`${url}&x=1`, form, signature, '12345')).toBe(false)
    expect(isFromTwilio(url, form, '', '12345')).toBe(false)
  })
})

describe('texts and pushes', () => {
  let server: Awaited<ReturnType<typeof textServer>>
  let service: Awaited<ReturnType<typeof pushServer>>
  beforeAll(async () => {
    server = await textServer()
    service = await pushServer()
  })
  afterAll(async () => {
    await server.close()
    await service.close()
  })

  it('say where the provider shall tell what became of it, and who sends it', async () => {
    const access = { accountSid: 'AC1', authToken: 'token', from: '+15005550006', baseUrl: server.url }
    const message = {
      messageId: 'a',
      from: 'x',
      to: '+14155550100',
      subject: 's',
      text: 'Hello',
      report: 'https://h.example/r',
    }
    await twilioCarrier({ ...access, channel: 'whatsapp' }).send(message)
    expect(server.taken.at(-1)).toEqual({
      to: 'whatsapp:+14155550100',
      body: 'Hello',
      report: 'https://h.example/r',
    })
  })

  it('are signed as this installation and sealed for the one browser, and a repetition replaces the first', async () => {
    const keys = vapidKeysOf('secret')
    expect(vapidKeysOf('secret')).toEqual(keys)
    expect(vapidKeysOf('another')).not.toEqual(keys)
    const carrier = pushCarrier({ keys, contact: 'mailto:desk@house.example', egress: service.egress })
    const to = JSON.stringify(subscriptionAt('/good'))
    const message = {
      messageId: 'm',
      from: 'x',
      to,
      subject: 'A parcel came',
      text: 'At the desk.',
      isUrgent: true,
    }
    await carrier.send(message)
    await carrier.send(message)
    const [first, second] = service.taken.slice(-2)
    expect(first!.headers.authorization).toContain(`k=${keys.publicKey}`)
    expect(first!.headers).toMatchObject({ 'content-encoding': 'aes128gcm', urgency: 'high', ttl: '86400' })
    expect(first!.headers.topic).toBe(second!.headers.topic)
  })
})

describe('the way out', () => {
  it.each(
    '127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 224.0.0.1 ::1 ::ffff:127.0.0.1 fe80::1 fc00::1 64:ff9b::7f00:1 2002:7f00:1::'.split(
      ' ',
    ),
  )('does not lead to %s', address => expect(isPublicAddress(address)).toBe(false))

  it.each(['8.8.8.8', '2606:4700::1111'])('leads to %s', address =>
    expect(isPublicAddress(address)).toBe(true))

  it.each([
    'http://push.example.org/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://[::1]/',
    'https://user:word@push.example.org/',
    'https://router.local/',
    'https://desk/',
    'file:///etc/passwd',
  ])('is closed to %s', url => expect(isOpenUrl(url)).toBe(false))

  it('does not follow a name into this machine', async () => {
    const to = 'https://localhost.localdomain.example.invalid/'
    await expect(publicEgress(to, { method: 'POST', headers: {}, body: null })).rejects.toThrow()
    const own = publicEgress('https://127.0.0.1/', { method: 'POST', headers: {}, body: null })
    await expect(own).rejects.toThrow('no address of the public internet')
  })
})
