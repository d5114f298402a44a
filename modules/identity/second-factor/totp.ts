import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

// RFC 6238 as every authenticator app does it: SHA-1, six digits, half a minute.
const secondsOfStep = 30
const digits = 6

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** Base32 without padding (RFC 4648). */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    for (; bits >= 5; bits -= 5) text += alphabet[(held >>> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text
}

function fromBase32(text: string): Buffer {
  const bytes: number[] = []
  let bits = 0
  let held = 0
  for (const letter of text) {
    held = (held << 5) | alphabet.indexOf(letter)
    bits += 5
    if (bits >= 8) {
      bytes.push((held >>> (bits - 8)) & 255)
      bits -= 8
    }
    held &= (1 << bits) - 1
  }
  return Buffer.from(bytes)
}

export const newTotpSecret = (): string => base32(randomBytes(20))

export const stepAt = (now: Temporal.Instant): number =>
  Math.floor(now.epochMilliseconds / 1000 / secondsOfStep)

export function codeOfStep(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const offset = mac.at(-1)! & 15
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** digits
  return String(number).padStart(digits, '0')
}

/** The step that a code belongs to, of those a clock half a minute off could mean; the newest first. */
export function stepOfCode(secret: string, code: string, now: Temporal.Instant): number | undefined {
  const given = Buffer.from(code)
  const current = stepAt(now)
  return [current + 1, current, current - 1].find(step => {
    const right = Buffer.from(codeOfStep(secret, step))
    return right.length === given.length && timingSafeEqual(right, given)
  })
}

/** What an authenticator app reads from the QR code. */
export const otpAddress = (secret: string, account: string): string =>
  `otpauth://totp/${encodeURIComponent(`Mainstay:${account}`)}?secret=${secret}&issuer=Mainstay&algorithm=SHA1&digits=${digits}&period=${secondsOfStep}`
