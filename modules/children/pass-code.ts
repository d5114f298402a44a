import { randomInt, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(scrypt) as (code: string, salt: string, length: number) => Promise<Buffer>

/** Eight digits: short enough to read out, and with five tries too many to guess. */
export const newCode = (): string => String(randomInt(100_000_000)).padStart(8, '0')

// The id of the pass is the salt: the same code of two passes is not seen to be the same.
export const hashOf = async (code: string, passId: string): Promise<string> =>
  (await derive(code, passId, 32)).toString('base64url')

export async function opens(code: string, pass: { id: string; codeHash: string }): Promise<boolean> {
  const found = Buffer.from(await hashOf(code, pass.id), 'base64url')
  return timingSafeEqual(found, Buffer.from(pass.codeHash, 'base64url'))
}
