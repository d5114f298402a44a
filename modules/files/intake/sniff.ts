/** What a file is by its first bytes; its name and what the sender says of it count for nothing. */
export type Kind =
  | 'image/jpeg'
  | 'image/png'
  | 'image/webp'
  | 'image/gif'
  | 'image/avif'
  | 'application/pdf'
  | 'application/zip'
  | 'text/plain'

const startsWith = (bytes: Uint8Array, ...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte)

const letters = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1')

export function sniff(bytes: Uint8Array): Kind | undefined {
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 12) === 'WEBP') return 'image/webp'
  if (/^GIF8[79]a$/.test(letters(bytes, 0, 6))) return 'image/gif'
  if (/^ftypavi[fs]$/.test(letters(bytes, 4, 12))) return 'image/avif'
  if (letters(bytes, 0, 5) === '%PDF-') return 'application/pdf'
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'application/zip'
  return isPlainText(bytes) ? 'text/plain' : undefined
}

/** Text that a person wrote or a program listed: no control characters, and not the beginning of any markup. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return text.length > 0 && !/[\u0000-\u0008\u000e-\u001f]/.test(text) && !/^\s*</.test(text)
  } catch {
    return false
  }
}
