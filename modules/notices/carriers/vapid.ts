import { createECDH, hkdfSync } from 'node:crypto'

export interface VapidKeys {
  publicKey: string
  privateKey: string
}

/**
 * The pair by which push services know this installation (RFC 8292), made of its secret: nothing to keep or to lose.
 * With another secret every browser has to be asked again.
 */
export function vapidKeysOf(secret: string): VapidKeys {
  const scalar = Buffer.from(hkdfSync('sha256', secret, '', 'mainstay web push', 32))
  const curve = createECDH('prime256v1')
  curve.setPrivateKey(scalar)
  return { publicKey: curve.getPublicKey('base64url'), privateKey: scalar.toString('base64url') }
}
