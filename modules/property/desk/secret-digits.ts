import { createHmac, randomInt, timingSafeEqual } from 'node:crypto'

let key: Buffer | undefined

/** Said once by the program that serves, before it does. */
export function keepDigitsWith(secret: string): void {
  key = createHmac('sha256', secret).update('digits told at a desk').digest()
}

/** So many digits that nobody can guess from others. */
export const secretDigits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('')

/**
 * What is kept of them. All codes of six digits are tried in a second by whoever has a plain hash: without the
 * server's secret this one says nothing. `salt` names the tenant and the thing, so that equal digits do not look alike.
 */
export function hashOf(salt: string, digits: string): string {
  if (!key) throw new Error('nobody has said what digits are kept with: call keepDigitsWith first')
  return createHmac('sha256', key).update(`${salt}:${digits}`).digest('hex')
}

export function isHashOf(hash: string | null | undefined, salt: string, digits: string): boolean {
  const [kept, given] = [Buffer.from(hash ?? ''), Buffer.from(hashOf(salt, digits))]
  return kept.length === given.length && timingSafeEqual(kept, given)
}
