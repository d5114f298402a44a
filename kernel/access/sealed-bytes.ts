import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
export const nonceBytes = 12
export const tagBytes = 16

/** For a stream; `about` is bound in: what is sealed opens nowhere but where it was put. */
export function sealing(key: Buffer, about = '') {
  const nonce = randomBytes(nonceBytes)
  return { nonce, cipher: createCipheriv(algorithm, key, nonce).setAAD(Buffer.from(about)) }
}

export const opening = (key: Buffer, nonce: Buffer, tag: Buffer, about = '') =>
  createDecipheriv(algorithm, key, nonce, { authTagLength: tagBytes })
    .setAAD(Buffer.from(about))
    .setAuthTag(tag)

/** Nonce, body, tag: the order that Web Crypto wants. */
export function seal(key: Buffer, plain: Buffer | string, about?: string): Buffer {
  const { nonce, cipher } = sealing(key, about)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws for what was sealed with another key, for something else, or changed since. */
export function unseal(key: Buffer, sealed: Buffer, about?: string): Buffer {
  const end = Math.max(sealed.length - tagBytes, nonceBytes)
  const decipher = opening(key, sealed.subarray(0, nonceBytes), sealed.subarray(end), about)
  return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, end)), decipher.final()])
}

/** Nonce, tag, body, as some of what is stored lies. */
export const tagFirst = (sealed: Buffer): Buffer =>
  Buffer.concat([
    ...[sealed.subarray(0, nonceBytes), sealed.subarray(-tagBytes)],
    sealed.subarray(nonceBytes, -tagBytes),
  ])

export const tagLast = (sealed: Buffer): Buffer => {
  const body = nonceBytes + tagBytes
  return Buffer.concat([
    sealed.subarray(0, nonceBytes),
    sealed.subarray(body),
    sealed.subarray(nonceBytes, body),
  ])
}
