import { scryptSync } from 'node:crypto'
import { open } from 'node:fs/promises'
import { Transform } from 'node:stream'
import { nonceBytes, opening as opener, sealing as sealer, tagBytes } from '#kernel/access/sealed-bytes.ts'

// N = 2^15: about 80 ms and 32 MB, once a backup.
export const keyOf = (passphrase: string, salt: string): Buffer =>
  scryptSync(passphrase, Buffer.from(salt, 'base64url'), 32, { N: 2 ** 15, maxmem: 64 * 1024 * 1024 })

/** With a nonce of its own: nonce, sealed bytes, tag. `name` is bound in: files cannot change places. */
export function sealing(key: Buffer, name: string): Transform {
  const { nonce, cipher } = sealer(key, name)
  let isBegun = false
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (!isBegun) this.push(nonce)
      isBegun = true
      done(null, cipher.update(chunk))
    },
    flush(done) {
      if (!isBegun) this.push(nonce)
      this.push(cipher.final())
      done(null, cipher.getAuthTag())
    },
  })
}

export interface Opening {
  start: number
  end: number
  transform: Transform
}

/** Throws at the end when a byte is not what was sealed: whoever reads must not act before. */
export async function opening(path: string, key: Buffer, name: string): Promise<Opening> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const nonce = Buffer.alloc(nonceBytes)
    const tag = Buffer.alloc(tagBytes)
    await file.read(nonce, 0, nonceBytes, 0)
    await file.read(tag, 0, tagBytes, size - tagBytes)
    const decipher = opener(key, nonce, tag, name)
    return { start: nonceBytes, end: size - tagBytes - 1, transform: decipher as unknown as Transform }
  } finally {
    await file.close()
  }
}
