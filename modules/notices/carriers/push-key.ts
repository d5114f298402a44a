import { postOffice } from './post-office.ts'
import { vapidKeysOf } from './vapid.ts'

let known: { secret: string; key: string } | undefined

/** What browsers subscribe with; derived once for each secret. */
export function pushKey(): string | null {
  const { secret } = postOffice()
  if (!secret) return null
  if (known?.secret !== secret) known = { secret, key: vapidKeysOf(secret).publicKey }
  return known.key
}
