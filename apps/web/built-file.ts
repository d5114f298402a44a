import { createHash } from 'node:crypto'
import { brotliCompressSync, constants } from 'node:zlib'

// All files in half a second of CPU; two steps more take eight times that for half a per cent.
const effort = { params: { [constants.BROTLI_PARAM_QUALITY]: 7 } }

export const brotli = (content: Buffer): Buffer => brotliCompressSync(content, effort)

/** What tells one content from another, for a name or a list. */
export const markOf = (content: Buffer): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 8)

/** What screens are made of, as the build names it. */
export const isOfScreens = (file: string): boolean => /^assets\/.*\.(js|css)$/.test(file)
