import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const mark = 'sealed:'

/** AES-256-GCM under one key of the house; `place` is bound in, so that a text opens nowhere but where it was put. */
export function textSeal(hexKey: string) {
  const key = Buffer.from(hexKey, 'hex')
  return {
    seal(place: string, text: string): string {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
      return mark + Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url')
    },
    /** What was never sealed is given as it is; throws for what was sealed with another key or for another place. */
    open(place: string, text: string): string {
      if (!text.startsWith(mark)) return text
      const bytes = Buffer.from(text.slice(mark.length), 'base64url')
      const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(place))
      cipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
    },
  }
}
