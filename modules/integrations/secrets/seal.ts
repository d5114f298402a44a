import { createHmac } from 'node:crypto'
import { seal as sealBytes, unseal as unsealBytes } from '#kernel/access/sealed-bytes.ts'

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

const placeOf = ({ tenantId, id }: Shelf) => `${tenantId} ${id}`

export const seal = (shelf: Shelf, plain: string): Buffer => sealBytes(open(), plain, placeOf(shelf))

export const unseal = (shelf: Shelf, sealed: Uint8Array): string =>
  unsealBytes(open(), Buffer.from(sealed), placeOf(shelf)).toString()
