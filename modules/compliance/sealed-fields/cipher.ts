import { seal, unseal } from '#kernel/access/sealed-bytes.ts'

/** Opens only with the same `about`: what it belongs to. */
export const encrypt = (key: Buffer, plain: Buffer, about: string): Buffer => seal(key, plain, about)

/** Null for what was made with another key, for something else, or changed since. */
export function decrypt(key: Buffer, sealed: Buffer, about: string): Buffer | null {
  try {
    return unseal(key, sealed, about)
  } catch {
    return null
  }
}
