import { createHash, randomInt } from 'node:crypto'

/** So many digits that nobody can guess from others. */
export const secretDigits = (count: number): string =>
  Array.from({ length: count }, () => String(randomInt(10))).join('')

/** What is kept of them. `salt` names the tenant and the thing, so that equal digits do not look alike. */
export const hashOf = (salt: string, digits: string): string =>
  createHash('sha256').update(`${salt}:${digits}`).digest('hex')
