import { createHash } from 'node:crypto'
import webPush from 'web-push'
import { type Carrier, ProviderAway, type Subscription, Undeliverable } from './carrier.ts'
import { type Egress, publicEgress } from './egress.ts'
import type { VapidKeys } from './vapid.ts'

export interface PushAccess {
  keys: VapidKeys
  /** `mailto:…` or `https://…`: whom a push service asks when something is wrong (RFC 8292 §2.1). */
  contact: string
  egress?: Egress
}

const aDay = 86_400
// A push service takes 4,096 bytes with what encryption adds (RFC 8291 §4).
const mostCharacters = 600

/** Wakes browsers (RFC 8030). A message that is still waiting there is replaced by its repetition, not doubled. */
export function pushCarrier({
  keys,
  contact,
  egress = publicEgress,
}: PushAccess): Carrier & { kind: 'remote' } {
  const vapidDetails = { subject: contact, ...keys }
  return {
    kind: 'remote',
    async send({ to, subject, text, link, messageId, isUrgent }) {
      const { endpoint, p256dh, auth } = JSON.parse(to) as Subscription
      const topic = createHash('sha256').update(messageId).digest('base64url').slice(0, 32)
      const payload = JSON.stringify({
        title: subject,
        body: text.slice(0, mostCharacters),
        link,
        tag: topic,
      })
      const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
        vapidDetails,
        TTL: aDay,
        topic,
        urgency: isUrgent ? 'high' : 'normal',
        contentEncoding: 'aes128gcm',
      })
      const headers = Object.fromEntries(
        Object.entries(details.headers).map(([name, is]) => [name, String(is)]),
      )
      const { status } = await egress(endpoint, { method: 'POST', headers, body: details.body }).catch(
        (error: Error) => {
          throw new Error(`The push service did not answer: ${error.message}`)
        },
      )
      judge(status)
      return { providerId: topic }
    },
    close() {},
  }
}

function judge(status: number): void {
  if (status >= 200 && status < 300) return
  if (status === 404 || status === 410) throw new Undeliverable('The browser took it back.', 'bounce')
  if (status === 429 || status >= 500) throw new ProviderAway(`The push service answered ${status}.`)
  throw new Undeliverable(`The push service answered ${status}.`)
}
