import { createECDH, randomBytes } from 'node:crypto'

/** What a browser would give us: keys of its own, at a push service that `pushServer` stands for. */
export function subscriptionAt(path: string) {
  const curve = createECDH('prime256v1')
  return {
    endpoint: `https://push.example.org${path}`,
    p256dh: curve.generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  }
}
