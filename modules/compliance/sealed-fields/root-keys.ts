import { createHash, hkdfSync } from 'node:crypto'

export interface RootKey {
  /** The beginning of the key's hash: says which it is and nothing of it. */
  id: string
  key: Buffer
}

const keyOf = (key: Buffer): RootKey => ({
  id: createHash('sha256').update('mainstay root key ').update(key).digest('hex').slice(0, 12),
  key,
})

function given(text: string): RootKey {
  const key = Buffer.from(text.trim(), 'base64')
  if (key.length !== 32)
    throw new Error('MAINSTAY_ROOT_KEY must be 32 bytes in base64. Make one with: openssl rand -base64 32')
  return keyOf(key)
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The root keys, the one that wraps first: MAINSTAY_ROOT_KEY, then those of MAINSTAY_ROOT_KEY_OLD (comma-separated),
 * then the one derived from the secret, which is all there is until a key of its own is given.
 */
export function rootKeys(env: Environment, secret: string): readonly RootKey[] {
  const derived = keyOf(Buffer.from(hkdfSync('sha256', secret, '', 'mainstay root key', 32)))
  const listed = [env.MAINSTAY_ROOT_KEY, ...(env.MAINSTAY_ROOT_KEY_OLD?.split(',') ?? [])]
  return [...listed.filter(text => text?.trim()).map(text => given(text!)), derived]
}
