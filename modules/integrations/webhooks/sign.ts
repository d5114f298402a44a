import { createHmac, randomBytes } from 'node:crypto'

const prefix = 'whsec_'

export const newSecret = (): string => prefix + randomBytes(32).toString('base64')

/** Enough to tell two secrets apart on a screen, and of no use otherwise. */
export const hintOf = (secret: string): string => `${secret.slice(0, prefix.length + 4)}…`

/** Standard Webhooks, symmetric: HMAC-SHA256 over id, moment and body, once for every secret that is good. */
export function signatureHeaders(
  secrets: readonly string[],
  { id, seconds, body }: { id: string; seconds: number; body: string },
): Record<string, string> {
  const sign = (secret: string) =>
    createHmac('sha256', Buffer.from(secret.slice(prefix.length), 'base64'))
      .update(`${id}.${seconds}.${body}`)
      .digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': secrets.map(secret => `v1,${sign(secret)}`).join(' '),
  }
}
