import {
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto'

let secret: string | undefined

/** Said once by the program that serves, before it does. */
export function keepEvidenceWith(given: string): void {
  secret = given
}

export function theSecret(): string {
  if (!secret) throw new Error('nobody has said what the audit is signed with: call keepEvidenceWith first')
  return secret
}

const derived = (from: string, purpose: string) =>
  Buffer.from(hkdfSync('sha256', from, '', `mainstay ${purpose}`, 32))

/** What makes a leaf's seal: see the table compliance.leaf. */
export function sealer(from: string) {
  const key = derived(from, 'audit leaves')
  return (tenantId: string, place: number, entryId: string, hash: Uint8Array): Buffer =>
    createHmac('sha256', key).update(`${tenantId} ${place} ${entryId} `).update(hash).digest().subarray(0, 16)
}

export interface SigningKey {
  number: number
  name: string
  /** The first four bytes of C2SP's key hash. */
  hint: Buffer
  privateKey: KeyObject
  /** 32 bytes. */
  publicKey: Buffer
  /** As C2SP signed-note writes a verifier key: name+hint+key. */
  verifier: string
}

// PKCS #8 around a bare Ed25519 seed (RFC 8410).
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex')
const ed25519 = Buffer.from([1])

/** The installation's `number`-th key: nothing to store, and old checkpoints stay checkable. */
export function signingKey(from: string, number: number): SigningKey {
  const name = `mainstay-audit-${number}`
  const privateKey = createPrivateKey({
    key: Buffer.concat([pkcs8, derived(from, `checkpoints ${number}`)]),
    format: 'der',
    type: 'pkcs8',
  })
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32)
  const marked = Buffer.concat([ed25519, publicKey])
  const hint = createHash('sha256').update(`${name}\n`).update(marked).digest().subarray(0, 4)
  const verifier = `${name}+${hint.toString('hex')}+${marked.toString('base64')}`
  return { number, name, hint, privateKey, publicKey, verifier }
}
