import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'

let master: Buffer | undefined

/** Said once by the program that serves, before it does. */
export function keepSecretsWith(secret: string): void {
  master = createHmac('sha256', secret).update('secrets of integrations').digest()
}

function open(): Buffer {
  if (!master) throw new Error('nobody has said what secrets are kept with: call keepSecretsWith first')
  return master
}

/** Where a secret lies: sealed for one place, it opens in no other. */
export interface Shelf {
  tenantId: string
  id: string
}

const placeOf = ({ tenantId, id }: Shelf) => Buffer.from(`${tenantId} ${id}`)
const [nonceBytes, tagBytes] = [12, 16]

export function seal(shelf: Shelf, plain: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', open(), nonce).setAAD(placeOf(shelf))
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

export function unseal(shelf: Shelf, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed)
  const decipher = createDecipheriv('aes-256-gcm', open(), bytes.subarray(0, nonceBytes)).setAAD(
    placeOf(shelf),
  )
  decipher.setAuthTag(bytes.subarray(-tagBytes))
  return Buffer.concat([decipher.update(bytes.subarray(nonceBytes, -tagBytes)), decipher.final()]).toString()
}
