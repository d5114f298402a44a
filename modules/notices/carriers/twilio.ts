import { createHmac, timingSafeEqual } from 'node:crypto'
import { type Carrier, ProviderAway, Undeliverable } from './carrier.ts'

export interface TwilioAccess {
  accountSid: string
  authToken: string
  /** The number it comes from, or a messaging service (`MG…`). */
  from: string
  channel: 'sms' | 'whatsapp'
  /** Another address than Twilio's: a simulator, or a provider that speaks the same. */
  baseUrl?: string
  send?: typeof fetch
}

type RemoteCarrier = Carrier & { kind: 'remote' }

const preset = 'https://api.twilio.com'
const patienceMilliseconds = 15_000
/** Their clock may be behind ours. */
const slack = { minutes: 5 }
const mostListed = 100

// https://www.twilio.com/docs/api/errors: the number is not one, is a landline, or its owner answered STOP.
const deadNumber = new Set([21211, 21214, 21217, 21614, 30005, 30006, 63003])
const stopped = new Set([21610, 63032])

/** Why a number gets nothing any more, by Twilio's error code. */
export function causeOf(code: number | undefined): 'bounce' | 'stop' | undefined {
  if (code === undefined) return undefined
  return stopped.has(code) ? 'stop' : deadNumber.has(code) ? 'bounce' : undefined
}

/**
 * Texts by the Messages resource (https://www.twilio.com/docs/messaging/api/message-resource). Written from the
 * documentation and held to the contract of all carriers over a local server; not proved against the live service.
 */
export function twilioCarrier(access: TwilioAccess): RemoteCarrier {
  const { accountSid, authToken, from, channel, baseUrl = preset, send = fetch } = access
  const prefix = channel === 'whatsapp' ? 'whatsapp:' : ''
  const sender: Record<string, string> = from.startsWith('MG')
    ? { MessagingServiceSid: from }
    : { From: prefix + from }
  const headers = {
    authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
    'content-type': 'application/x-www-form-urlencoded',
  }
  const messages = `${baseUrl}/2010-04-01/Accounts/${accountSid}/Messages.json`
  const ask = (url: string, request: RequestInit) =>
    send(url, {
      ...request,
      headers,
      signal: AbortSignal.timeout(patienceMilliseconds),
      redirect: 'error',
    }).catch((error: Error) => {
      throw new ProviderAway(`The provider did not answer: ${error.message}`)
    })
  return {
    kind: 'remote',
    async send({ to, text, report }) {
      const form = new URLSearchParams({ ...sender, To: prefix + to, Body: text })
      if (report) form.set('StatusCallback', report)
      return read(await ask(messages, { method: 'POST', body: form.toString() }))
    },
    async takenSince({ to, text }, since) {
      const query = new URLSearchParams({ To: prefix + to, PageSize: `${mostListed}` })
      const answer = await ask(`${messages}?${query}`, { method: 'GET' })
      if (!answer.ok) throw new ProviderAway(`The provider answered ${answer.status}.`)
      return likeIt((await answer.json()) as Listed, text, since.subtract(slack))
    },
    close() {},
  }
}

interface Listed {
  messages: { sid: string; body: string; status: string; direction: string; date_created: string }[]
}

/** They come newest first; a trial account puts a sentence of its own before our words. */
function likeIt({ messages }: Listed, text: string, since: Temporal.Instant): string[] {
  return messages
    .filter(({ direction, body }) => direction === 'outbound-api' && body.endsWith(text))
    .filter(({ status }) => status !== 'failed' && status !== 'canceled')
    .filter(one => Date.parse(one.date_created) >= since.epochMilliseconds)
    .map(({ sid }) => sid)
    .reverse()
}

async function read(answer: Response): Promise<{ providerId: string }> {
  if (answer.status === 429 || answer.status >= 500 || answer.status === 401)
    throw new ProviderAway(`The provider answered ${answer.status}.`)
  const body = (await answer.json().catch(() => ({}))) as { sid?: string; code?: number; message?: string }
  if (answer.ok && body.sid) return { providerId: body.sid }
  throw new Undeliverable(`${body.code ?? answer.status} ${body.message ?? ''}`.trim(), causeOf(body.code))
}

/** HMAC-SHA1 over the address and the sorted fields (https://www.twilio.com/docs/usage/webhooks/webhooks-security). */
export function twilioSignature(
  url: string,
  form: Readonly<Record<string, string>>,
  authToken: string,
): string {
  const names = Object.keys(form).sort()
  const told = url + names.map(name => name + form[name]).join('')
  return createHmac('sha1', authToken).update(told).digest('base64')
}

export function isFromTwilio(
  url: string,
  form: Readonly<Record<string, string>>,
  signature: string,
  authToken: string,
): boolean {
  const own = Buffer.from(twilioSignature(url, form, authToken))
  const given = Buffer.from(signature)
  return own.length === given.length && timingSafeEqual(own, given)
}
