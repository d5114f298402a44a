import { createPublicKey, sign, verify } from 'node:crypto'
import type { SigningKey } from '../keys.ts'

export interface Checkpoint {
  tenantId: string
  size: number
  root: Buffer
  /** ISO instant. */
  at: string
}

const originOf = (tenantId: string) => `mainstay/audit/${tenantId}`

const textOf = ({ tenantId, size, root, at }: Checkpoint) =>
  `${originOf(tenantId)}\n${size}\n${root.toString('base64')}\nat ${at}\n`

/** C2SP tlog-checkpoint in a signed note: readable text, a blank line, a signature by a named key. */
export function signedNote(checkpoint: Checkpoint, key: SigningKey): string {
  const text = textOf(checkpoint)
  const signature = sign(null, Buffer.from(text), key.privateKey)
  return `${text}\n— ${key.name} ${Buffer.concat([key.hint, signature]).toString('base64')}\n`
}

const shape =
  /^(mainstay\/audit\/([0-9a-f-]{36})\n(0|[1-9]\d{0,15})\n([\w+/]{43}=)\nat (\S+)\n)\n— mainstay-audit-(\d{1,6}) ([\w+/]+=*)\n$/

// RFC 8410 around a bare public key.
const spki = Buffer.from('302a300506032b6570032100', 'hex')

/** What the note says, if the installation's own key of that number signed exactly this. */
export function readNote(
  note: string,
  keyOf: (number: number) => Pick<SigningKey, 'hint' | 'publicKey'>,
): Checkpoint | undefined {
  const [, text, tenantId, size, root, at, number, signed] = shape.exec(note) ?? []
  if (!text || !signed) return undefined
  const key = keyOf(Number(number))
  const blob = Buffer.from(signed, 'base64')
  if (!blob.subarray(0, 4).equals(key.hint)) return undefined
  const publicKey = createPublicKey({
    key: Buffer.concat([spki, key.publicKey]),
    format: 'der',
    type: 'spki',
  })
  if (!verify(null, Buffer.from(text), publicKey, blob.subarray(4))) return undefined
  return { tenantId: tenantId!, size: Number(size), root: Buffer.from(root!, 'base64'), at: at! }
}
