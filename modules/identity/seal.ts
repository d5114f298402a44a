import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Auth } from '#kernel/access/auth.ts'

type Keys = Pick<Auth, 'keyFor'>

/** What is kept of something short: without the server's secret it cannot be tried out. */
export const markOf = ({ keyFor }: Keys, use: string, text: string): Buffer =>
  createHmac('sha256', keyFor(use)).update(text).digest()

/** AES-256-GCM; `owner` is bound in, so that one account's secret opens nothing of another's. */
export function seal({ keyFor }: Keys, owner: string, text: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(keyFor('sealed'), 'hex'), nonce)
  cipher.setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
}

export function unseal({ keyFor }: Keys, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', Buffer.from(keyFor('sealed'), 'hex'), bytes.subarray(0, 12))
  cipher.setAAD(Buffer.from(owner))
  cipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
}
